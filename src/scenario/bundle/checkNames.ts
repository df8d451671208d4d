import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { toDiagnostics } from "../diagnostic/toDiagnostics.ts";

/** A scenario's own file: where it lies, its text and the id in it. */
export type Named = { readonly path: string; readonly text: string; readonly id: string };

/** Whether a scenario below `scenarios/` lies in a folder of the name that it has. */
export const checkFolder = ({ path, text, id }: Named): readonly Diagnostic[] => {
  const folder = /(?:^|[/\\])scenarios[/\\]([^/\\]+)[/\\]scenario\.yaml$/.exec(path)?.[1];
  if (folder === undefined || folder === id) return [];
  const message = `The id is "${id}" and the folder "${folder}"; the home page shows the scenario only if both are the same.`;
  return toDiagnostics([{ slug: "folder-and-id", span: idIn(text), message }], text, path);
};

const idIn = (text: string): Span => {
  const found = /^id:[ \t]*(?<id>[^\s#]+)/m.exec(text);
  if (found === null) return { start: 0, end: 0 };
  const end = found.index + found[0].length;
  return { start: end - (found.groups?.["id"]?.length ?? 0), end };
};

/** Whether the translations of a folder have names by which they are found. */
export const checkLocaleName = (path: string): readonly Diagnostic[] =>
  path.endsWith(".yml")
    ? toDiagnostics([{ slug: "locale-name", span: { start: 0, end: 0 }, message: UNREAD }], "", path)
    : [];

const UNREAD = 'This file isn\'t read: the name of a translation ends in ".yaml".';
