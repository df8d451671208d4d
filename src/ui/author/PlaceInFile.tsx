import type { ReactNode } from "react";
import { words } from "../words.ts";

type Props = {
  /** As the author named it. */
  readonly file: string;
  /** The whole path. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
};

/** A place in the author's file: text to copy, and a link for an editor that has taken the browser's leave to open it. */
export const PlaceInFile = ({ file, path, line, column }: Props): ReactNode => {
  const place = `${file}:${line}:${column}`;
  return (
    <a href={editorLink(path, line, column)} title={words.preview.openAt(place)}>
      <code>{place}</code>
    </a>
  );
};

/** Each part of the path is written so that it can only be part of a path. */
const editorLink = (path: string, line: number, column: number): string => {
  const parts = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return `vscode://file${parts.startsWith("/") ? "" : "/"}${parts}:${line}:${column}`;
};
