import { invariant } from "#base";
import { type ToldText, toldTexts } from "../../../src/scenario/claims/toldTexts.ts";
import { createReporter } from "../../../src/scenario/diagnostic/reporter.ts";
import { documentShape } from "../../../src/scenario/document/documentShape.ts";
import { collectNames } from "../../../src/scenario/names/names.ts";
import { createReader } from "../../../src/scenario/shape/reader.ts";
import { parseYaml } from "../../../src/scenario/yaml/parseYaml.ts";

/** The texts of a file that may say when they are true. */
export const toldIn = (source: string): readonly ToldText[] => {
  const reporter = createReporter();
  const file = parseYaml(source, reporter.report);
  invariant(file !== undefined, "the file is YAML");
  const draft = documentShape.read(file.root, createReader(source, reporter), {
    kind: "file",
    span: { start: 0, end: 0 },
  });
  return toldTexts(draft, collectNames(draft));
};

/** The file with `holds` on texts that have none: what `holdsOf` gives for each, left as it is where that is undefined. */
export const withHolds = (source: string, holdsOf: (told: ToldText) => string | undefined): string => {
  let changed = source;
  const last = (a: ToldText, b: ToldText): number => b.text.span.start - a.text.span.start;
  for (const told of [...toldIn(source)].sort(last)) {
    const holds = told.text.holds === undefined ? holdsOf(told) : undefined;
    if (holds === undefined) continue;
    const { start, end } = told.text.span;
    const text = JSON.stringify(told.text.value);
    if (told.among !== undefined && changed.slice(0, start).trimEnd().endsWith("text:")) continue;
    const isBlock = /^[|>]/.test(changed.slice(start, end));
    const written = `{ text: ${text}, holds: ${JSON.stringify(holds)} }`;
    changed = `${changed.slice(0, start)}${written}${isBlock ? "\n" : ""}${changed.slice(end)}`;
  }
  return changed;
};
