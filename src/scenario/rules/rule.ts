import type { Report } from "../diagnostic/reporter.ts";
import type { ScenarioDraft } from "../document/draft.ts";
import type { Names } from "../names/names.ts";
import type { Scenario } from "../scenario.ts";
import type { SignalUse, Use } from "../shape/reader.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";

/** What a rule may look at. The scenario holds placeholders where something was reported already. */
export type RuleContext = {
  readonly source: string;
  readonly draft: ScenarioDraft;
  readonly names: Names;
  readonly scenario: Scenario;
  /** Every place where a declared name is used by its kind. */
  readonly uses: readonly Use[];
  readonly signals: readonly SignalUse[];
  readonly texts: readonly YamlScalar[];
  /** Variables that some expression reads. */
  readonly reads: ReadonlySet<string>;
  /** Variables that some effect changes. */
  readonly writes: ReadonlySet<string>;
  /** Paths of states that some transition leads to. */
  readonly targets: ReadonlySet<string>;
  readonly report: Report;
};

/** Looks for one kind of mistake and reports each. */
export type Rule = (context: RuleContext) => void;
