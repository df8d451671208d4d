import { type ReactNode, useEffect, useRef } from "react";
import { words } from "../words.ts";

type Props = {
  /** What to delete; the dialog is closed without one. */
  readonly name: string | undefined;
  readonly text: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
};

/** Asks before something is deleted. */
export const DeleteDialog = ({ name, text, onDelete, onClose }: Props): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (name === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [name]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="deleting">
      <h2 id="deleting">{words.deleting.title(name ?? "")}</h2>
      <p>{text}</p>
      <div className="actions">
        <button
          className="button"
          type="button"
          onClick={() => {
            onDelete();
            onClose();
          }}
        >
          {words.delete}
        </button>
        <button className="button ask" type="button" onClick={onClose}>
          {words.deleting.keep}
        </button>
      </div>
    </dialog>
  );
};
