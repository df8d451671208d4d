import type { Span } from "../diagnostic/diagnostic.ts";
import type { Range } from "../shape/numbers.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { Located } from "../shape/shape.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { BasisDraft, ConsequenceDraft, TransitionDraft } from "./consequenceDraft.ts";
import type { MapItemDraft } from "./mapDraft.ts";
import type { Entries, Name, Told, VaryingTextDraft } from "./name.ts";

export type DecideDraft = {
  readonly span: Span;
  readonly seat: Name;
  readonly prompt: Told;
  readonly urgent: boolean;
  readonly at: Name | undefined;
  readonly deadline: Located<number> | undefined;
  readonly otherwise: Name | undefined;
  readonly choose: Located<Range> | undefined;
  readonly takes: Located<number> | undefined;
  readonly to: Name | undefined;
  readonly options: Entries<OptionDraft>;
};

export type OptionDraft = ConsequenceDraft & {
  readonly span: Span;
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
  readonly to: Name | undefined;
  readonly weight: YamlScalar | undefined;
  readonly preview: readonly MapItemDraft[] | undefined;
  readonly at: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

/** `others` are the seats with their prompts and options. */
export type TogetherDraft = {
  readonly span: Span;
  readonly prompt: Told | undefined;
  readonly urgent: boolean;
  readonly at: Name | undefined;
  readonly resolve: readonly TransitionDraft[];
  readonly others: Entries<SeatChoiceDraft>;
};

export type SeatChoiceDraft = {
  readonly span: Span;
  readonly prompt: Told;
  readonly at: Name | undefined;
  readonly options: Entries<OptionDraft>;
};

export type ChanceDraft = {
  readonly span: Span;
  readonly prompt: Told | undefined;
  readonly urgent: boolean;
  readonly at: Name | undefined;
  readonly open: boolean;
  readonly outcomes: Entries<OutcomeDraft>;
};

export type OutcomeDraft = ConsequenceDraft & {
  readonly span: Span;
  readonly title: Told;
  readonly p: YamlScalar;
  readonly news: readonly VaryingTextDraft[] | undefined;
  readonly to: Name | undefined;
  readonly takes: Located<number> | undefined;
  readonly source: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};
