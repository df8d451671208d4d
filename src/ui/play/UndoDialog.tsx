import { type ReactNode, useEffect, useRef } from "react";
import type { Sitting } from "#session";
import { words } from "../words.ts";
import { useHeldClock } from "./useHeldClock.ts";

type Props = { readonly sitting: Sitting; readonly ply: number | undefined; readonly onClose: () => void };

/** Asks before it goes back. */
export const UndoDialog = ({ sitting, ply, onClose }: Props): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  useHeldClock(sitting, ply !== undefined);
  useEffect(() => {
    if (ply === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [ply]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="undo">
      <h2 id="undo">{words.goBackTitle}</h2>
      <p>{words.goBackText}</p>
      <div className="actions">
        <button
          className="button ask"
          type="button"
          onClick={() => {
            if (ply !== undefined) sitting.undoTo(ply);
            onClose();
          }}
        >
          {words.goBack}
        </button>
        <button className="button" type="button" onClick={onClose}>
          {words.stay}
        </button>
      </div>
    </dialog>
  );
};
