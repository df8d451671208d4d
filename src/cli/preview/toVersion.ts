import { readScenario } from "#scenario";
import type { Version } from "#session";

/** What the page is told of a file's text. */
export const toVersion = (file: string, path: string, text: string): Version => {
  const { scenario, diagnostics, lines } = readScenario(text, { file });
  return { file, path, diagnostics, lines, ...(scenario === undefined ? {} : { scenario }) };
};
