import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

/** Commands that stand in the bar where there is room, and unfold from one button where there is not. */
export const BarMenu = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what the button opened
    <div className="bar-menu" onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        className="button quiet bar-more"
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
        <span>{words.menu}</span>
      </button>
      <div className={isOpen ? "bar-actions open" : "bar-actions"} id={id}>
        {children}
      </div>
    </div>
  );
};
