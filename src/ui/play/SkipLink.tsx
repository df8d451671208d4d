import type { MouseEvent, ReactNode } from "react";

type Props = { readonly to: string; readonly children: string };

/** Leads past the bar. It moves the focus and leaves the address alone, which says what page this is. */
export const SkipLink = ({ to, children }: Props): ReactNode => {
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    const goal = document.getElementById(to);
    goal?.focus();
    goal?.scrollIntoView({ block: "nearest" });
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
};
