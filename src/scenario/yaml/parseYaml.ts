import { Composer, type CST, type Document, type ParsedNode } from "yaml";
import type { Report } from "../diagnostic/reporter.ts";
import { type Forbidden, findForbidden } from "./findForbidden.ts";
import { foreignLineEnd } from "./foreignLineEnd.ts";
import { type BrokenNodes, type Gaps, nothingBroken } from "./gaps.ts";
import { yamlLimits } from "./limits.ts";
import { type Composed, type ReadAround, readAround } from "./readAround.ts";
import { readTokens, type TokenProblem } from "./readTokens.ts";
import { reportSyntax } from "./reportSyntax.ts";
import { toYamlNode } from "./toYamlNode.ts";
import type { YamlNode } from "./yamlNode.ts";

/** A file as one located tree, and where in it names may be missing. */
export type YamlFile = {
  readonly root: YamlNode;
  /** What isn't YAML. */
  readonly broken: BrokenNodes;
  readonly gaps: Gaps;
};

/**
 * The file as far as it could be read, or undefined when it's empty, too large, or nothing of it is YAML. Every problem is reported; the tree is without
 * what was reported: a value that isn't YAML, a second value of a key, a tag, an alias refused. Never throws.
 */
export const parseYaml = (text: string, report: Report): YamlFile | undefined => {
  if (text.length > yamlLimits.characters) return reportTooLarge(text, report);
  const lineEnd = foreignLineEnd(text);
  if (lineEnd !== undefined) return reportLineEnd(lineEnd, report);
  for (const forbidden of findForbidden(text)) reportForbidden(forbidden, report);
  const read = readTokens(text);
  if (!read.ok) return reportLimit(read.reason, report);
  const composed = composeAll(read.value, text);
  const [document, second] = composed.documents;
  if (second !== undefined) reportSeveral(second, report);
  if (document === undefined) return reportEmpty(report);
  if (document.errors.length === 0) return toFile({ document, broken: nothingBroken, gaps: new Set() }, text, report);
  const around = readAround(text, composed, composeText, (errors, { tokens }) =>
    reportSyntax({ errors, tokens, text }, report),
  );
  return around === undefined || around.document.contents === null ? undefined : toFile(around, text, report);
};

const toFile = ({ document, broken, gaps }: ReadAround, text: string, report: Report): YamlFile | undefined => {
  if (document.contents === null) return reportEmpty(report);
  const { root, repeated } = toYamlNode(document.contents, { text, report, broken });
  return { root, broken, gaps: new Set([...gaps, ...repeated]) };
};

const composeAll = (tokens: readonly CST.Token[], text: string): Composed => {
  const composer = new Composer<ParsedNode>({
    schema: "failsafe",
    uniqueKeys: false,
    logLevel: "silent",
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) documents.push(document);
  return { documents, tokens };
};

const composeText = (text: string): Composed | undefined => {
  const read = readTokens(text);
  return read.ok ? composeAll(read.value, text) : undefined;
};

const reportTooLarge = (text: string, report: Report): undefined => {
  const size = text.length.toLocaleString("en");
  report("file-too-large", { start: 0, end: 0 }, `The file has ${size} characters. At most 2,000,000 are read.`);
  return undefined;
};

const reportForbidden = ({ offset, name }: Forbidden, report: Report): void =>
  report(
    "yaml-syntax",
    { start: offset, end: offset + 1 },
    `An invisible character, ${name}, is here, which YAML doesn't allow.`,
  );

const reportLineEnd = ({ offset, name }: Forbidden, report: Report): undefined => {
  report(
    "yaml-syntax",
    { start: offset, end: offset + 1 },
    `The lines of this file end with ${name}, so all of it is one line. Save it with LF or CRLF line ends.`,
  );
  return undefined;
};

const reportLimit = ({ slug, offset }: TokenProblem, report: Report): undefined => {
  const message =
    slug === "file-too-large"
      ? "The file has more than 800,000 marks and values. Nothing after this one is read."
      : `This value is nested deeper than ${yamlLimits.depth} maps and lists.`;
  report(slug, { start: offset, end: offset + 1 }, message);
  return undefined;
};

const reportSeveral = (document: Document.Parsed, report: Report): void => {
  const [start] = document.range;
  report("several-documents", { start, end: start }, "A second YAML document starts here. A file holds one scenario.");
};

const reportEmpty = (report: Report): undefined => {
  report("empty-file", { start: 0, end: 0 }, 'The file is empty. A scenario starts with "threshold: 1".');
  return undefined;
};
