import type { Span } from "../diagnostic/diagnostic.ts";
import type { EndingKind } from "../scenario.ts";
import type { Entry } from "../shape/collections.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { Located } from "../shape/shape.ts";
import type { ConsequenceDraft, TransitionDraft } from "./consequenceDraft.ts";
import type { MapItemDraft } from "./mapDraft.ts";
import type { Entries, Name, Told, VaryingTextDraft } from "./name.ts";
import type { ChanceDraft, DecideDraft, TogetherDraft } from "./windowDraft.ts";

export type ChartDraft = {
  readonly span: Span;
  readonly name: Name | undefined;
  readonly show: "stepper" | "status" | "hidden";
  readonly showWhen: ConditionSource | undefined;
  readonly seenBy: readonly Name[] | undefined;
  readonly start: Name;
  readonly states: Entries<StateDraft>;
};

/** A state of any kind: which of the last seven keys it has tells which. */
export type StateDraft = {
  readonly span: Span;
  readonly title: Told | undefined;
  readonly brief: readonly VaryingTextDraft[] | undefined;
  readonly news: readonly VaryingTextDraft[] | undefined;
  readonly seenBy: readonly Name[] | undefined;
  readonly source: Name | undefined;
  readonly map: readonly MapItemDraft[] | undefined;
  readonly enter: HookDraft | undefined;
  readonly exit: HookDraft | undefined;
  readonly always: readonly TransitionDraft[] | undefined;
  readonly after: readonly Entry<Located<number>, readonly TransitionDraft[]>[] | undefined;
  readonly every: readonly Entry<Located<number>, readonly TransitionDraft[]>[] | undefined;
  readonly on: Entries<readonly TransitionDraft[]> | undefined;
  readonly decide: DecideDraft | undefined;
  readonly together: TogetherDraft | undefined;
  readonly chance: ChanceDraft | undefined;
  readonly ending: readonly EndingDraft[] | undefined;
  readonly start: Name | undefined;
  readonly states: Entries<StateDraft> | undefined;
  readonly regions: Entries<RegionDraft> | undefined;
};

export type RegionDraft = {
  readonly span: Span;
  readonly start: Name;
  readonly states: Entries<StateDraft>;
};

/** What happens on entering or leaving. */
export type HookDraft = ConsequenceDraft & { readonly span: Span };

/** One of several where an ending differs by seat. */
export type EndingDraft = {
  readonly span: Span;
  readonly seenBy: readonly Name[] | undefined;
  readonly title: Told;
  readonly kind: EndingKind;
  readonly text: Told;
};
