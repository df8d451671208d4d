import type { ReactNode } from "react";

type Props = { readonly text: string; readonly isUrgent?: boolean; readonly children?: ReactNode };

/** A line in the situation room that is about the play itself, with what can be done about it. */
export const RoomNote = ({ text, isUrgent = false, children }: Props): ReactNode => (
  <div className={isUrgent ? "room-note urgent" : "room-note"} role={isUrgent ? "alert" : "status"}>
    <p>{text}</p>
    <div className="actions">{children}</div>
  </div>
);
