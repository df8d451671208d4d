import { catalogue } from "../diagnostic/catalogue.ts";
import type { Problem } from "../diagnostic/diagnostic.ts";

/** The one problem of a file that isn't a scenario at all; undefined for one that may be meant as such. */
export const whyForeign = (text: string, problems: readonly Problem[]): Problem | undefined => {
  const errors = problems.filter(({ slug }) => catalogue[slug].severity === "error");
  if (errors.length === 0) return undefined;
  const kind = KINDS.find(([mark]) => mark.test(text))?.[1];
  if (kind === undefined && (HAS_KEY.test(text) || !errors.every(({ slug }) => MAY_FOLLOW.has(slug)))) return undefined;
  const what =
    kind === undefined
      ? "This isn't a scenario: it has none of a scenario's keys."
      : `This isn't a scenario but ${kind}.`;
  return {
    slug: "not-a-scenario",
    span: { start: 0, end: 0 },
    message: `${what} A scenario is a plain text that starts with "threshold: 1".`,
  };
};

/** A line that begins with a key of the file's own, spelt right. */
const HAS_KEY =
  /(?:^|\u0085)[\uFEFF \t]*(?:- |\{ *)?["']?(?:threshold|id|title|summary|language|clock|seats|variables|charts|initiatives|injects)["']?[ \u00A0\u3000]*[:：]/m;

/** What is found wrong with any text when it's read as a scenario. */
const MAY_FOLLOW: ReadonlySet<string> = new Set([
  "yaml-syntax",
  "unknown-key",
  "missing-key",
  "key-refused",
  "duplicate-key",
  "wrong-type",
  "tag-refused",
]);

const KINDS: readonly (readonly [mark: RegExp, kind: string])[] = [
  [new RegExp(`^PK${String.fromCharCode(3, 4)}`), "a Word document or another packed file"],
  [/^\{\\rtf/, "a document of a word processor (RTF)"],
  [/^%PDF/, "a PDF"],
  [/^\s*<(?:!doctype|html|\?xml|svg)/i, "a web page or another file in XML"],
  [/^\s*\{\s*"format":\s*"threshold-run"/, "a recorded run"],
];
