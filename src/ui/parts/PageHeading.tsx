import { type ReactNode, useEffect } from "react";
import { useArrivalFocus } from "../app/ArrivalContext.tsx";
import { words } from "../words.ts";

type Props = {
  readonly children: string;
  readonly className?: string;
  /** What the window is called, where that is more than the heading. */
  readonly title?: string;
};

/** The heading of a page: it names the browser's window, and who comes from another page starts reading here. */
export const PageHeading = ({ children, className, title = children }: Props): ReactNode => {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  useEffect(() => {
    document.title = title === words.product ? title : `${title} – ${words.product}`;
  }, [title]);
  return (
    <h1 className={className} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
