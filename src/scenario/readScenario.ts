import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { holdsDespite, type Unread } from "./diagnostic/holdsDespite.ts";
import { createLineIndex } from "./diagnostic/lineIndex.ts";
import { createReporter, type Reporter } from "./diagnostic/reporter.ts";
import { toDiagnostics } from "./diagnostic/toDiagnostics.ts";
import { TooManyProblems } from "./diagnostic/tooManyProblems.ts";
import { documentShape } from "./document/documentShape.ts";
import { noMeanings } from "./expression/meanings.ts";
import { createCelParser } from "./expression/parseCel.ts";
import { createScope, withEnding } from "./expression/scope.ts";
import { collectNames, type Names } from "./names/names.ts";
import type { Lowering } from "./normalise/lowering.ts";
import { toScenario } from "./normalise/toScenario.ts";
import { rules } from "./rules/index.ts";
import { toRuleContext } from "./rules/toRuleContext.ts";
import type { Scenario } from "./scenario.ts";
import { createReader } from "./shape/reader.ts";
import type { Attempt } from "./slips/attempt.ts";
import { readAroundSlips } from "./slips/readAroundSlips.ts";
import { whyForeign } from "./slips/whyForeign.ts";
import { checkVersion } from "./yaml/checkVersion.ts";
import { parseYaml } from "./yaml/parseYaml.ts";
import type { YamlScalar } from "./yaml/yamlNode.ts";

/** What reading a file gives: the scenario exactly when no diagnostic is an error. */
export type Reading = {
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  /** The line, from 1, at which each chart and state is declared, by its path. */
  readonly lines: Readonly<Record<string, number>>;
};

/**
 * Reads a scenario file and says everything that is wrong with it, sorted by position. Never throws, whatever the
 * text; `file` is the name that diagnostics carry.
 *
 *     text -- parse --> located YAML -- shape --> draft -- names, normalise --> Scenario -- rules --> Diagnostic[]
 *
 * Each phase leaves placeholders for what it reports, so that the ones behind it see the whole file. Where a part isn't YAML, what could follow from
 * not knowing it isn't reported.
 */
export const readScenario = (text: string, options: { readonly file?: string } = {}): Reading => {
  const around = readAroundSlips(text, tryReading);
  const { scenario, names } = around.found;
  const lines = linesOf(names, around.text);
  const diagnostics = toDiagnostics(around.problems, text, options.file ?? "scenario.yaml");
  const isSound = scenario !== undefined && diagnostics.every(({ severity }) => severity !== "error");
  return isSound ? { scenario, diagnostics, lines } : { diagnostics, lines };
};

type Whole = {
  readonly scenario?: Scenario;
  readonly names?: Names;
  readonly unread?: Unread;
  readonly prose?: readonly YamlScalar[];
};

const tryReading = (text: string): Whole & Attempt => {
  const reporter = createReporter();
  const { unread, prose = [], ...whole } = readWhole(text, reporter);
  const problems = reporter.problems().filter((problem) => unread === undefined || holdsDespite(problem, unread));
  const foreign = whyForeign(text, problems);
  return { ...whole, prose, problems: foreign === undefined ? problems : [foreign] };
};

const readWhole = (text: string, reporter: Reporter): Whole => {
  try {
    return readText(text, reporter);
  } catch (error) {
    if (error instanceof TooManyProblems) return {};
    throw error;
  }
};

const readText = (text: string, reporter: Reporter): Whole => {
  const { report } = reporter;
  const file = parseYaml(text, report);
  if (file === undefined || !checkVersion(file.root, report)) return {};
  const { root } = file;
  const reader = createReader(text, reporter);
  const draft = documentShape.read(root, reader, { kind: "file", span: { start: 0, end: 0 } });
  const names = collectNames(draft);
  const on = createLowering(text, reporter, names);
  const scenario = toScenario(draft, on);
  const context = toRuleContext({ text, draft, names, scenario, reader, lowering: on, reporter });
  for (const { slug, check } of rules) check(context, (span, message, more) => report(slug, span, message, more));
  return { scenario, names, prose: reader.prose, ...(file.gaps.size === 0 ? {} : { unread: file }) };
};

const linesOf = (names: Names | undefined, text: string): Reading["lines"] => {
  const where = createLineIndex(text);
  const declared = [...(names?.charts.values() ?? []), ...(names?.states.values() ?? [])];
  return Object.fromEntries(declared.map(({ path, span }) => [path, where(span.start).line]));
};

const createLowering = (source: string, { report }: Reporter, names: Lowering["names"]): Lowering => {
  const scope = createScope(names);
  return {
    names,
    scope,
    endScope: withEnding(scope, names.endings),
    compiler: { source, parse: createCelParser(), report, meanings: noMeanings() },
    targets: new Set(),
    writes: new Set(),
  };
};
