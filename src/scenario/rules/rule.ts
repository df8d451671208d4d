import type { Facts } from "../analysis/facts.ts";
import type { Slug } from "../diagnostic/catalogue.ts";
import type { Problem, Span } from "../diagnostic/diagnostic.ts";
import type { ScenarioDraft } from "../document/draft.ts";
import type { Meanings } from "../expression/meanings.ts";
import type { Names } from "../names/names.ts";
import type { Scenario } from "../scenario.ts";
import type { SignalUse, Use } from "../shape/reader.ts";
import type { parseMessage } from "../text/parseMessage.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";

/** A text that may hold placeholders, and what it is as an ICU message. */
export type TextUse = {
  readonly scalar: YamlScalar;
  readonly message: ReturnType<typeof parseMessage>;
};

/** What a rule may look at. The scenario holds placeholders where something was reported already. */
export type RuleContext = {
  readonly source: string;
  readonly draft: ScenarioDraft;
  readonly names: Names;
  readonly scenario: Scenario;
  /** Every place where a declared name is used by its kind. */
  readonly uses: readonly Use[];
  readonly signals: readonly SignalUse[];
  readonly texts: readonly TextUse[];
  /** All that is prose, with placeholders or without. */
  readonly prose: readonly YamlScalar[];
  /** Variables that some expression reads. */
  readonly reads: ReadonlySet<string>;
  /** Variables that some effect changes. */
  readonly writes: ReadonlySet<string>;
  /** Paths of states that some transition leads to. */
  readonly targets: ReadonlySet<string>;
  /** What conditions, weights, effects and targets were compiled to. */
  readonly meanings: Meanings;
  /** What is known anywhere in a run: which values the variables can have at all. */
  readonly facts: Facts;
  /** Whether something of one of these kinds was reported already, so that what follows from it needn't be. */
  readonly isReported: (...slugs: readonly Slug[]) => boolean;
  /** Whether there is an error inside a stretch of the file, so that what was compiled from it means nothing. */
  readonly isBroken: (span: Span) => boolean;
  /** Whether a name was reported as misspelt that may have been one of these; what follows from that needn't be reported. */
  readonly isMeant: (...names: readonly string[]) => boolean;
};

/** Takes note of one mistake of the rule's own kind. */
export type RuleReport = (
  span: Span,
  message: string,
  more?: Pick<Problem, "related" | "suggestion" | "respelling">,
) => void;

/** One kind of mistake, and how each of them is found in a file. */
export type Rule = {
  readonly slug: Slug;
  readonly check: (context: RuleContext, report: RuleReport) => void;
};

/** The rule that reports by this slug and no other. */
export const rule = (slug: Slug, check: Rule["check"]): Rule => ({ slug, check });
