import type { Span } from "../diagnostic/diagnostic.ts";
import type { Confidence, Side } from "../scenario.ts";
import type { Entry } from "../shape/collections.ts";
import type { Range } from "../shape/numbers.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { Located } from "../shape/shape.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { BasisDraft, ConsequenceDraft } from "./consequenceDraft.ts";
import type { MapDraft } from "./mapDraft.ts";
import type { Entries, Name, Told, VaryingTextDraft } from "./name.ts";
import type { ChartDraft } from "./stateDraft.ts";

/**
 * A scenario file in its shape but unchecked: every key has a value of its type, and nothing says yet that a name
 * means anything. Drafts keep the place of what a rule may have to point at.
 */
export type ScenarioDraft = {
  readonly span: Span;
  readonly threshold: "1";
  readonly id: Name;
  readonly title: Name;
  readonly summary: Name;
  readonly language: string;
  readonly clock: { readonly span: Span; readonly start: string };
  readonly sources: Entries<SourceDraft>;
  readonly objectives: Entries<Told>;
  readonly seats: Entries<SeatDraft>;
  readonly variables: Entries<VariableDraft>;
  readonly curves: Entries<CurveDraft>;
  readonly charts: Entries<ChartDraft>;
  readonly initiatives: Entries<InitiativeDraft>;
  readonly injects: Entries<InjectDraft>;
  readonly policies: Entries<PolicyDraft>;
  readonly assess: Entries<CriterionDraft>;
  readonly values: Entries<YamlScalar>;
  readonly checks: readonly CheckDraft[];
  readonly milestones: Entries<MilestoneDraft>;
  readonly map: MapDraft | undefined;
  readonly require: readonly Requirement[];
  readonly budget: BudgetDraft | undefined;
};

/** What the author asks the check to insist on: a source for every number, effects that need no clamping, texts that say when they are true. */
export type Requirement = "sources" | "ranges" | "holds";

/** What one run may ask of a reader. */
export type BudgetDraft = {
  readonly span: Span;
  readonly minutes: Located<number> | undefined;
  readonly words: Located<number> | undefined;
};

export type SourceDraft = {
  readonly span: Span;
  readonly title: Name;
  readonly url: Name | undefined;
  readonly date: string | undefined;
  readonly confidence: Confidence | undefined;
};

export type SeatDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly role: Name;
  readonly playable: boolean;
  readonly side: Side;
  readonly at: Name | undefined;
  readonly brief: Told | undefined;
  readonly stances: Entries<StanceDraft> | undefined;
};

export type StanceDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly p: YamlScalar | undefined;
};

/** A variable of any type: `range` makes it an integer, `values` an enum, neither a boolean. */
export type VariableDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly range: Located<Range> | undefined;
  readonly values: ValuesDraft | undefined;
  readonly start: YamlScalar;
  readonly uncertain: Located<Range> | undefined;
  readonly unit: Name | undefined;
  readonly note: Name | undefined;
  readonly source: Name | undefined;
  readonly show: "meter" | "ladder" | "count" | "flag" | "hidden" | undefined;
  readonly ladder: Located<"up" | "down"> | undefined;
  readonly showWhen: ConditionSource | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

/** The values of an enum; without a name of its own a value is shown by its id. */
export type ValuesDraft = readonly { readonly id: Name; readonly name: string | undefined }[];

export type CurveDraft = {
  readonly span: Span;
  readonly points: readonly Entry<Located<number>, Located<number>>[];
  readonly source: Name | undefined;
};

export type InitiativeDraft = ConsequenceDraft & {
  readonly span: Span;
  readonly seat: Name;
  readonly title: Told;
  readonly detail: Told | undefined;
  readonly news: readonly VaryingTextDraft[] | undefined;
  readonly basis: BasisDraft | undefined;
  readonly when: ConditionSource | undefined;
  readonly locked: Told | undefined;
  readonly for: Told | undefined;
  readonly against: Told | undefined;
  readonly source: Name | undefined;
  readonly takes: Located<number> | undefined;
  readonly limit: number | "none";
  readonly weight: YamlScalar | undefined;
  readonly at: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

export type InjectDraft = ConsequenceDraft & {
  readonly span: Span;
  readonly title: Told;
  readonly detail: Told | undefined;
  readonly news: readonly VaryingTextDraft[] | undefined;
  readonly source: Name | undefined;
  readonly when: ConditionSource | undefined;
  readonly limit: number | "none";
  readonly daily: YamlScalar | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

/** A point of the story: `state` or `when` says when it is reached. */
export type MilestoneDraft = {
  readonly span: Span;
  readonly title: Name;
  readonly state: Name | undefined;
  readonly when: ConditionSource | undefined;
  readonly act: Name | undefined;
  readonly lane: Name | undefined;
};

/** The weights of one policy: by seat, then by window or `initiatives`, then by option. */
export type PolicyDraft = {
  readonly span: Span;
  readonly name: Name | undefined;
  readonly others: Entries<Entries<Entries<YamlScalar>>>;
};

export type CriterionDraft = {
  readonly span: Span;
  readonly title: Told;
  readonly objective: Name | undefined;
  readonly seat: Name | undefined;
  readonly score: YamlScalar;
  readonly out: Located<number>;
  readonly text: Told | undefined;
};

export type CheckDraft = {
  readonly span: Span;
  readonly never: ConditionSource | undefined;
  readonly always: ConditionSource | undefined;
  readonly when: ConditionSource | undefined;
  readonly leadsTo: ConditionSource | undefined;
  readonly before: ConditionSource | undefined;
  readonly first: ConditionSource | undefined;
  readonly reaches: readonly Name[] | undefined;
  readonly play: readonly Name[] | undefined;
  readonly ends: Name | undefined;
  readonly share: Name | undefined;
  readonly policy: Name | undefined;
  readonly within: Located<Range> | undefined;
};
