import { type ReactNode, useRef } from "react";
import type { FeedItem } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { PathList } from "../parts/PathList.tsx";
import { words } from "../words.ts";

type Props = {
  readonly choices: readonly FeedItem[];
  readonly isMine: (seat: string) => boolean;
  readonly onUndo: (ply: number) => void;
};

/** Every past choice in words, on request; one's own lead back. */
export const History = ({ choices, isMine, onUndo }: Props): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  const path = choices.flatMap(({ ply, instant, seat: by, text }) =>
    by === undefined ? [] : [{ ply, instant, seat: by, mine: isMine(by.id), title: text }],
  );
  const goBack = (ply: number): void => {
    dialog.current?.close();
    onUndo(ply);
  };
  return (
    <>
      <button
        className="button quiet"
        type="button"
        disabled={path.length === 0}
        aria-label={words.history}
        title={words.history}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="history" />
      </button>
      <dialog className="history" ref={dialog} aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <PathList path={path} onUndo={goBack} />
        <div className="actions">
          <button className="button" type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
};
