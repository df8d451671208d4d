import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { listText } from "../parts/listText.ts";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { Unfolding } from "./Unfolding.tsx";

type Props = {
  readonly name: string;
  readonly value: ReactNode;
  /** Between which bounds the value lies, in words for readers who don't see the picture. */
  readonly range?: string | undefined;
  /** What changed just now, beside the value. */
  readonly delta?: string | undefined;
  readonly picture?: ReactNode;
  /** The seats that know it, where not all do. */
  readonly knownTo?: readonly string[] | undefined;
  /** What there is to say about it, unfolded on request. */
  readonly children: ReactNode;
};

/** One thing that stands somewhere: its name, its value, and more on request. */
export const Cell = ({ children, ...face }: Props): ReactNode => (
  <li className={`cell${face.delta === undefined ? "" : " fresh"}`}>
    <Unfolding face={<Face {...face} />}>
      {children}
      {face.knownTo !== undefined && (
        <p className="known-to">
          <Icon name="eye" /> {words.knownTo(listText(face.knownTo))}
        </p>
      )}
    </Unfolding>
  </li>
);

const Face = ({ name, value, range, delta, picture, knownTo }: Omit<Props, "children">): ReactNode => (
  <span className="face">
    <span className="name">
      <Told>{name}</Told>
      {knownTo !== undefined && (
        <>
          {" "}
          <Icon name="eye" />
          <span className="hidden-text">{words.aside(words.knownTo(listText(knownTo)))}</span>
        </>
      )}
    </span>
    <span className="value">
      {value}
      {range !== undefined && <span className="hidden-text"> {range}</span>}
      {delta !== undefined && <span className="delta">{delta}</span>}
    </span>
    {picture}
  </span>
);
