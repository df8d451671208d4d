import { Children, type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";
import { useFitting } from "./useFitting.ts";

type Props = {
  /** What is used most comes first, and stays in the bar longest. */
  readonly children: ReactNode;
};

/** Commands that stand in the bar as far as there is room; the others unfold from one button. */
export const BarMenu = ({ children }: Props): ReactNode => {
  const commands = Children.toArray(children);
  const menu = useRef<HTMLDivElement>(null);
  const { kept, isTight } = useFitting(menu, commands.length);
  return (
    <div className={isTight ? "bar-menu tight" : "bar-menu"} ref={menu}>
      {commands.slice(0, kept)}
      {kept < commands.length && <Unfolding>{commands.slice(kept)}</Unfolding>}
    </div>
  );
};

const Unfolding = ({ children }: Props): ReactNode => {
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
    <div className="bar-unfolding" onBlur={onBlur} onKeyDown={onKeyDown}>
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
      <div className="bar-actions" id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
};
