import { list, mapOf } from "../shape/collections.ts";
import { id, name } from "../shape/names.ts";
import { count } from "../shape/numbers.ts";
import { defaulted, type Key, object, openObject, optional, required } from "../shape/object.ts";
import { condition, expression } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { markdown, text } from "../shape/text.ts";
import { duration } from "../shape/time.ts";
import { flag } from "../shape/words.ts";
import { basisShape, consequenceKeys, transitionShape } from "./consequenceShape.ts";
import { mapItemShape } from "./mapShape.ts";
import type { Name } from "./name.ts";
import { told, varied } from "./toldShape.ts";
import type {
  ChanceDraft,
  DecideDraft,
  OptionDraft,
  OutcomeDraft,
  SeatChoiceDraft,
  TogetherDraft,
} from "./windowDraft.ts";

const optionShape: Shape<OptionDraft> = object<OptionDraft>("option", {
  title: required(told(text()), "What is done, in a few words."),
  detail: optional(told(markdown()), "What it means, at more length."),
  news: optional(varied("news", text()), "What the others hear when it is chosen; without it, nothing."),
  basis: optional(basisShape, "The law on which it rests."),
  when: optional(condition(), "The option can be chosen only when this holds."),
  locked: optional(told(text()), "Why it can't be chosen now, in the words that a player reads."),
  for: optional(told(text()), "What an advisor says for it."),
  against: optional(told(text()), "What an advisor says against it."),
  source: optional(name("source"), "Where the facts come from."),
  takes: optional(duration(), "How long it takes until the chart goes on to its target."),
  ...consequenceKeys,
  to: optional(name("state"), "The state that follows; without it the window opens again."),
  weight: optional(expression(), "How readily a policy chooses it, relative to the others.", "1"),
  preview: optional(list(mapItemShape), "Map items shown while it is considered."),
  at: optional(
    name("spot"),
    "Where it acts: a place or a unit of the map.",
    "what its preview changes, or else where its window is",
  ),
  seenBy: optional(list(name("seat")), "The seats that may hear of it, besides the one that chooses.", "all seats"),
});

/** The key of every window that may come before those that are open already. */
const urgentKey: Key<boolean> = defaulted(
  flag(),
  false,
  "Whether it is asked before windows that aren't urgent.",
  "false",
);

/** One seat chooses one option, or several. */
export const decideShape: Shape<DecideDraft> = object<DecideDraft>("decide", {
  seat: required(name("seat"), "The seat that chooses."),
  prompt: required(told(text()), "The question."),
  urgent: urgentKey,
  at: optional(name("spot"), "Where it is decided: a place or a unit of the map.", "where the seat decides"),
  deadline: optional(duration(), "Game time from the state's entry until `otherwise` is taken."),
  otherwise: optional(name("option"), "The option taken when the deadline passes."),
  choose: optional(count(), "How many options are chosen, such as 1..3.", "1"),
  takes: optional(duration(), "With several: how long the whole choice takes."),
  to: optional(name("state"), "The state that follows options without a target of their own."),
  options: required(mapOf(id(), optionShape, 1), "What can be chosen, by id."),
});

const seatChoiceShape: Shape<SeatChoiceDraft> = object<SeatChoiceDraft>("seat's choice", {
  prompt: required(told(text()), "The question to this seat."),
  at: optional(
    name("spot"),
    "Where this seat decides: a place or a unit of the map.",
    "that of the `together`, or else where the seat decides",
  ),
  options: required(mapOf(id(), optionShape, 1), "What can be chosen, by id."),
});

/** Several seats choose at once, each hidden from the others. */
export const togetherShape: Shape<TogetherDraft> = openObject<Omit<TogetherDraft, "others">, Name, SeatChoiceDraft>(
  "together",
  {
    prompt: optional(told(text()), "The situation, for all of them."),
    urgent: urgentKey,
    at: optional(name("spot"), "Where they all decide: a place or a unit of the map."),
    resolve: required(list(transitionShape, 1), "What follows: the first entry whose condition holds."),
  },
  { keys: name("seat"), of: seatChoiceShape, doc: "What the seat of this name is asked." },
);

const outcomeShape: Shape<OutcomeDraft> = object<OutcomeDraft>("outcome", {
  title: required(told(text()), "What happens, in a few words."),
  p: required(expression(), "The relative weight: a whole number or an expression."),
  news: optional(varied("news", text()), "What everyone hears when it is drawn; without it, its title."),
  to: optional(name("state"), "The state that follows."),
  ...consequenceKeys,
  takes: optional(duration(), "How long it takes until the chart goes on to its target."),
  source: optional(name("source"), "Where the weight comes from."),
  seenBy: optional(list(name("seat")), "The seats that learn of it, before the draw and after.", "all seats"),
});

/** Chance chooses. */
export const chanceShape: Shape<ChanceDraft> = object<ChanceDraft>("chance", {
  prompt: optional(told(text()), "The question that chance answers."),
  urgent: urgentKey,
  at: optional(name("spot"), "Where it happens: a place or a unit of the map."),
  open: defaulted(flag(), true, "Whether players see the odds before the draw.", "true"),
  outcomes: required(mapOf(id(), outcomeShape, 1), "What can happen, by id."),
});
