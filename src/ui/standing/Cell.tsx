import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from "react";

type Props = {
  readonly kind: "step" | "number" | "status";
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
  <li className={`cell of-${face.kind}`}>
    {children === undefined ? <Face {...face} /> : <Unfolding face={face}>{children}</Unfolding>}
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

const Unfolding = ({
  face,
  children,
}: {
  readonly face: Omit<Props, "children">;
  readonly children: ReactNode;
}): ReactNode => {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || details.current?.open !== true) return;
    close();
    details.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={details} name="standing" onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary>
        <Face {...face} />
      </summary>
      <div className="more" tabIndex={-1}>
        {children}
      </div>
    </details>
  );
};
