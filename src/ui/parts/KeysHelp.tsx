import { type ReactNode, useEffect, useRef } from "react";
import { words } from "../words.ts";
import { Icon } from "./Icon.tsx";
import { areSingleKeysOn, isMeant, setSingleKeys } from "./singleKeys.ts";

/** What a key does, in the order in which they are listed. */
type Key = readonly [key: string, does: string];

/** The keys of a screen, on request: by button or by "?". */
export const KeysHelp = ({ keys }: { readonly keys: readonly Key[] }): ReactNode => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "?" && isMeant(event)) dialog.current?.showModal();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <>
      <button
        className="button quiet keys-button"
        type="button"
        title={words.keys.title}
        aria-label={words.keys.title}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="keys" />
      </button>
      <dialog ref={dialog} aria-labelledby="keys">
        <h2 id="keys">{words.keys.title}</h2>
        <dl className="keys">
          {[...keys, ["?", words.keys.help] as const].map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.mapLegend.keys}</p>
        <label className="single-keys">
          <input
            type="checkbox"
            defaultChecked={areSingleKeysOn()}
            onChange={({ target }) => setSingleKeys(target.checked)}
          />
          {words.keys.single}
        </label>
        <div className="actions">
          <button className="button" type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
};
