import { type ReactNode, useId, useRef, useState } from "react";
import { anonymise, encodeRun, MOST_CHARACTERS, type Run } from "#replay";
import type { BundleJson } from "#scenario/model";
import { useServices } from "../app/ServicesContext.tsx";
import { runFileName } from "../app/services.ts";
import { words } from "../words.ts";
import { Icon } from "./Icon.tsx";

type Props = {
  readonly run: Run;
  /** The scenario's files, where it is the reader's own. */
  readonly bundle: BundleJson | undefined;
  readonly className?: string;
  readonly hasIcon?: boolean;
};

/** Saves a run as a file, after asking what to put into it. */
export const ExportRun = ({ run, bundle, className = "button", hasIcon = false }: Props): ReactNode => {
  const { saveFile } = useServices();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [isAnonymous, setAnonymous] = useState(false);
  const [isWhole, setWhole] = useState(true);
  const files = bundle ?? run.bundle;
  const save = (): void => {
    const { bundle: _, ...bare } = isAnonymous ? anonymise(run) : run;
    saveFile(runFileName(run), toText(bare, isWhole ? files : undefined));
    dialog.current?.close();
  };
  return (
    <>
      <button className={className} type="button" onClick={() => dialog.current?.showModal()}>
        {hasIcon && <Icon name="download" />}
        <span>{words.exportRun}</span>
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{words.exportRun}</h2>
        <p>
          <label>
            <input type="checkbox" checked={isAnonymous} onChange={(event) => setAnonymous(event.target.checked)} />{" "}
            {words.exporting.anonymous}
          </label>
        </p>
        {files !== undefined && (
          <p>
            <label>
              <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.target.checked)} />{" "}
              {words.exporting.whole}
            </label>
          </p>
        )}
        <div className="actions">
          <button className="button ask" type="button" onClick={save}>
            {words.exporting.save}
          </button>
          <button className="button" type="button" onClick={() => dialog.current?.close()}>
            {words.exporting.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
};

/** With the files where there is room for them: what is larger couldn't be opened again. */
const toText = (bare: Run, files: unknown): string => {
  const whole = encodeRun(files === undefined ? bare : { ...bare, bundle: files });
  return whole.length > MOST_CHARACTERS ? encodeRun(bare) : whole;
};
