import type { ReactNode } from "react";
import { Unfolding } from "./Unfolding.tsx";

type Props = {
  readonly name: string;
  readonly value: ReactNode;
  /** What changed just now, beside the value. */
  readonly delta?: string | undefined;
  readonly picture?: ReactNode;
  /** What there is to say about it, unfolded on request. */
  readonly children?: ReactNode;
};

/** One thing that stands somewhere: its name, its value, and more on request. */
export const Cell = ({ children, ...face }: Props): ReactNode => (
  <li className={`cell${face.delta === undefined ? "" : " fresh"}`}>
    {children === undefined ? <Face {...face} /> : <Unfolding face={<Face {...face} />}>{children}</Unfolding>}
  </li>
);

const Face = ({ name, value, delta, picture }: Omit<Props, "children">): ReactNode => (
  <span className="face">
    <span className="name">{name}</span>
    <span className="value">
      {value}
      {delta !== undefined && <span className="delta">{delta}</span>}
    </span>
    {picture}
  </span>
);
