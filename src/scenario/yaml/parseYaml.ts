import { Composer, type CST, type Document, type ParsedNode } from "yaml";
import type { Report } from "../diagnostic/reporter.ts";
import { type Forbidden, findForbidden } from "./findForbidden.ts";
import { yamlLimits } from "./limits.ts";
import { readTokens, type TokenProblem } from "./readTokens.ts";
import { reportSyntax } from "./reportSyntax.ts";
import { toYamlNode } from "./toYamlNode.ts";
import type { YamlNode } from "./yamlNode.ts";

/**
 * The file as one located tree, or undefined when it's no YAML, empty or too large. Every problem is reported; those
 * that leave a tree (a key given twice, a tag, an alias refused) leave it without the offending part. Never throws.
 */
export const parseYaml = (text: string, report: Report): YamlNode | undefined => {
  if (text.length > yamlLimits.characters) return reportTooLarge(text, report);
  for (const forbidden of findForbidden(text)) reportForbidden(forbidden, report);
  const read = readTokens(text);
  if (!read.ok) return reportLimit(read.reason, report);
  const tokens = read.value;
  const documents = composeAll(tokens, text);
  const [document, second] = documents;
  if (second !== undefined) reportSeveral(second, report);
  if (document === undefined) return reportEmpty(report);
  if (reportSyntax({ errors: document.errors, tokens, text }, report)) return undefined;
  if (document.contents === null) return reportEmpty(report);
  return toYamlNode(document.contents, text, report);
};

const composeAll = (tokens: readonly CST.Token[], text: string): readonly Document.Parsed[] => {
  const composer = new Composer<ParsedNode>({
    schema: "failsafe",
    uniqueKeys: false,
    logLevel: "silent",
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) documents.push(document);
  return documents;
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
    `A character that can't be seen, ${name}, stands here. YAML allows none.`,
  );

const reportLimit = ({ slug, offset }: TokenProblem, report: Report): undefined => {
  const message =
    slug === "file-too-large"
      ? "The file has more than 800,000 marks and values. Nothing behind this one is read."
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
