import type { ReactNode } from "react";
import type { Preview, Version } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { PlaceInFile } from "./PlaceInFile.tsx";

type Props = { readonly preview: Preview; readonly version: Version };

/** What is wrong with the file, each with its place, and why the play isn't where it was. */
export const Findings = ({ preview, version }: Props): ReactNode => {
  const stopped = useSitting(preview, (state) => state.stopped);
  const isPlaying = useSitting(preview, (state) => state.sitting !== undefined);
  const { diagnostics } = version;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (diagnostics.length === 0 && stopped === undefined) return null;
  return (
    <div className="findings">
      {stopped !== undefined && (
        <p className="problem" role="alert">
          {stopped}
        </p>
      )}
      {version.scenario === undefined && (
        <p className="problem" role="alert">
          {isPlaying ? words.preview.stale : words.preview.unplayable}
        </p>
      )}
      {diagnostics.length > 0 && (
        <details open={errors > 0}>
          <summary>{words.preview.found(errors, diagnostics.length - errors)}</summary>
          <ul>
            {diagnostics.map((diagnostic) => {
              const { code, slug, severity, message, file, line, column, excerpt } = diagnostic;
              const path = version.localePaths?.[file] ?? version.path;
              return (
                <li key={`${file} ${code} ${line}:${column} ${message}`} className={severity}>
                  <PlaceInFile file={file} path={path} line={line} column={column} /> <span lang="en">{message}</span>{" "}
                  <span className="code">
                    [{code} {slug}]
                  </span>
                  {excerpt !== undefined && (
                    <pre className="excerpt" aria-hidden="true">
                      {excerpt.line}
                      {"\n"}
                      <span>{excerpt.carets}</span>
                    </pre>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
};
