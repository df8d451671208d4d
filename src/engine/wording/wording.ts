import type { PlainRefusal } from "../choice/refusal.ts";
import type { Comparison } from "../program/code.ts";
import type { RunWording } from "./runs/runWording.ts";
import type { SittingWording } from "./sittings/sittingWording.ts";

/** What the engine says to players in one language. */
export type Wording = {
  readonly chance: string;
  readonly whiteCell: string;
  readonly yes: string;
  readonly no: string;
  /** A number with the unit that its variable has. */
  readonly measure: (value: number, unit: string) => string;
  readonly condition: ConditionWording;
  /** One sentence for a refused choice. */
  readonly refusal: (refusal: ToldRefusal) => string;
  /** Why an option is locked: what the author says, if anything, and what isn't so. */
  readonly locked: (why: string | undefined, failing: readonly string[]) => string;
  /** Why a choice wasn't made after which the rules go round, with the title of the state at which they do, where it may be known. */
  readonly loop: (state: string | undefined) => string;
  readonly feed: FeedWording;
  /** Of runs that can't be read or played. */
  readonly run: RunWording;
  /** Of sittings with several seats. */
  readonly sitting: SittingWording;
};

/** Texts about what has happened. */
export type FeedWording = {
  /** What a seat chose, to itself (`mine`) or to another that may know it. */
  readonly chose: (titles: readonly string[], mine: boolean) => string;
  /** What was taken for a seat, where it is shown elsewhere by whom. */
  readonly taken: (titles: readonly string[]) => string;
  /** What was sealed, once all have chosen, to those who know it already. */
  readonly opened: (titles: readonly string[]) => string;
  /** A change of which the reader knows no cause. */
  readonly change: (name: string, from: string, to: string) => string;
};

export type ConditionWording = {
  /** It turns on something that the seat can't see. */
  readonly hidden: string;
  readonly hour: string;
  /** `mixes` when a part is itself joined by the other word. */
  readonly and: (left: string, right: string, mixes: boolean) => string;
  readonly or: (left: string, right: string, mixes: boolean) => string;
  readonly state: (chart: string, title: string, wanted: boolean) => string;
  readonly flag: (name: string, wanted: boolean) => string;
  /** `now` is what the term is at present, where that can be said. */
  readonly compare: (term: string, comparison: Comparison, value: string, now: string | undefined) => string;
  /** A condition that has no words. */
  readonly other: (wanted: boolean) => string;
};

/** A refusal as a seat may hear it: a name that it may not know is missing, a list without what it may not know. */
export type ToldRefusal =
  | Exclude<PlainRefusal, { readonly code: "window-not-open" }>
  | { readonly code: "window-not-open"; readonly window: string; readonly open: string | undefined };

/** For whom something is put into words: what the seat may know, in this wording. */
export type Audience = { readonly seat?: string | undefined; readonly wording?: Wording };
