import { type ReactNode, useEffect } from "react";
import { useArrivalFocus } from "../app/ArrivalContext.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = {
  /** Whether it is a text of the scenario, and in its language. */
  readonly isTold?: boolean;
  readonly children: string;
  readonly className?: string;
  /** What the window is called, where that is more than the heading. */
  readonly title?: string;
};

/** The heading of a page: it names the browser's window, and who comes from another page starts reading here. */
export const PageHeading = ({ children, className, title = children, isTold = false }: Props): ReactNode => {
  const heading = useArrivalFocus<HTMLHeadingElement>();
  useEffect(() => {
    document.title = title === words.product ? title : `${title} – ${words.product}`;
  }, [title]);
  return (
    <h1 className={className} ref={heading} tabIndex={-1}>
      {isTold ? <Told>{children}</Told> : children}
    </h1>
  );
};
