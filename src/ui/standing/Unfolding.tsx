import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from "react";

type Props = { readonly face: ReactNode; readonly children: ReactNode };

/** A face that unfolds into more. One at a time is open, and it closes when the reader turns away or presses Escape. */
export const Unfolding = ({ face, children }: Props): ReactNode => {
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
      <summary>{face}</summary>
      <div className="unfolded" tabIndex={-1}>
        {children}
      </div>
    </details>
  );
};
