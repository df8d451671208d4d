import { type Facts, noFacts } from "../analysis/facts.ts";
import { declaredWorld, playedWorld } from "../analysis/toWorld.ts";
import { catalogue, type Slug } from "../diagnostic/catalogue.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Reporter } from "../diagnostic/reporter.ts";
import type { ScenarioDraft } from "../document/draft.ts";
import type { Names } from "../names/names.ts";
import type { Lowering } from "../normalise/lowering.ts";
import type { Scenario } from "../scenario.ts";
import type { Reader } from "../shape/reader.ts";
import { parseMessage } from "../text/parseMessage.ts";
import type { RuleContext } from "./rule.ts";

/** The result of reading a file, before the rules. */
type Read = {
  readonly text: string;
  readonly draft: ScenarioDraft;
  readonly names: Names;
  readonly scenario: Scenario;
  readonly reader: Reader;
  readonly lowering: Lowering;
  readonly reporter: Reporter;
};

/** What the rules look at, made once for all of them. */
export const toRuleContext = ({ text, draft, names, scenario, reader, lowering, reporter }: Read): RuleContext => {
  const errors = errorsOf(reporter);
  return {
    source: text,
    draft,
    names,
    scenario,
    uses: reader.uses,
    signals: reader.signals,
    texts: reader.texts.map((scalar) => ({ scalar, message: parseMessage(scalar.text) })),
    prose: reader.prose,
    writes: lowering.writes,
    targets: lowering.targets,
    reads: lowering.scope.reads,
    meanings: lowering.compiler.meanings,
    facts: factsOf(scenario, errors.length > 0),
    isReported: (...slugs: readonly Slug[]) => reporter.problems().some(({ slug }) => slugs.includes(slug)),
    isMeant: (...meant: readonly string[]) =>
      reporter.problems().some(({ suggestion }) => suggestion !== undefined && meant.includes(suggestion)),
    isBroken: ({ start, end }) => errors.some((error) => error.start >= start && error.start <= end),
  };
};

const errorsOf = (reporter: Reporter): readonly Span[] =>
  reporter
    .problems()
    .filter(({ slug }) => catalogue[slug].severity === "error")
    .map(({ span }) => span);

/** In a file with errors an effect may be missing, so that a variable may have any of its values. */
const factsOf = (scenario: Scenario, hasErrors: boolean): Facts => {
  const declared = declaredWorld(scenario);
  return noFacts(hasErrors ? declared : playedWorld(declared, scenario));
};
