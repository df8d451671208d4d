import type { Span } from "../diagnostic/diagnostic.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Entries, Name, VaryingTextDraft } from "./name.ts";

/** What happens: groups of effects in order, then signals in order. */
export type ConsequenceDraft = {
  readonly do: readonly EffectGroupDraft[] | undefined;
  readonly raise: readonly Name[] | undefined;
};

/** One map of effects; `others` are the variables with their effects. */
export type EffectGroupDraft = {
  readonly span: Span;
  readonly when: ConditionSource | undefined;
  readonly others: Entries<YamlScalar>;
};

export type BasisDraft = {
  readonly span: Span;
  readonly law: Name;
  readonly text: Name | undefined;
  readonly source: Name | undefined;
};

/** A transition; `to` is a name as the author wrote it. */
export type TransitionDraft = ConsequenceDraft & {
  readonly span: Span;
  readonly when: ConditionSource | undefined;
  readonly to: Name | undefined;
  readonly news: readonly VaryingTextDraft[] | undefined;
};
