import { again, list, listOr, mapOf, mapped, oneOrMany } from "../shape/collections.ts";
import { id, name, signal } from "../shape/names.ts";
import { defaulted, object, optional, required } from "../shape/object.ts";
import { condition } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { markdown, text } from "../shape/text.ts";
import { duration } from "../shape/time.ts";
import { word } from "../shape/words.ts";
import { consequenceKeys, transitionShape } from "./consequenceShape.ts";
import { mapItemShape } from "./mapShape.ts";
import type { ChartDraft, EndingDraft, HookDraft, RegionDraft, StateDraft } from "./stateDraft.ts";
import { told, varied } from "./toldShape.ts";
import { chanceShape, decideShape, togetherShape } from "./windowShape.ts";

const hookShape: Shape<HookDraft> = object<HookDraft>("entry or exit", consequenceKeys);

const oneEnding: Shape<EndingDraft> = object<EndingDraft>("ending", {
  title: required(told(text()), "What it is called."),
  kind: required(word("success", "failure", "mixed", "frozen", "catastrophe"), "How it counts."),
  text: required(told(markdown()), "How it ends."),
  seenBy: optional(list(name("seat")), "Of several: the seats for which it ends so.", "the seats that are left"),
});

/** One for all, or a list of which each seat has the first that is for it. */
const endingShape: Shape<readonly EndingDraft[]> = listOr(
  list(oneEnding, 1),
  mapped(oneEnding, (ending) => [ending]),
);

const regionShape: Shape<RegionDraft> = object<RegionDraft>("region", {
  start: required(name("state"), "The state in which the region starts."),
  states: required(
    again("states", () => mapOf(id(), stateShape, 1)),
    "Its states, of which one is active.",
  ),
});

/** A state, with whatever it holds. */
const stateShape: Shape<StateDraft> = object<StateDraft>("state", {
  title: optional(told(text()), "Its name for players."),
  brief: optional(
    varied("text", markdown()),
    "The situation: one text, or a list of which the first is shown whose condition holds and that the seat may see.",
  ),
  news: optional(varied("news", text()), "One line for the feed on entry."),
  seenBy: optional(
    list(name("seat")),
    "The seats that learn of it: its texts, its map items, that it holds.",
    "all seats",
  ),
  source: optional(name("source"), "Where the facts come from."),
  map: optional(list(mapItemShape), "What the map shows while the state is active."),
  enter: optional(hookShape, "What happens on entering."),
  exit: optional(hookShape, "What happens on leaving."),
  always: optional(list(transitionShape), "Transitions that are tried in order as soon as nothing else is going on."),
  after: optional(
    mapOf(duration(), oneOrMany(transitionShape)),
    "Transitions by the time since the entry; each fires once.",
  ),
  every: optional(
    mapOf(duration(), oneOrMany(transitionShape)),
    "Transitions that are taken again and again, each time so much time has passed since the entry.",
  ),
  on: optional(mapOf(signal("heard"), oneOrMany(transitionShape)), "Transitions by the signal that they answer."),
  decide: optional(decideShape, "A window in which one seat chooses."),
  together: optional(togetherShape, "A window in which several seats choose at once."),
  chance: optional(chanceShape, "A window in which chance chooses."),
  ending: optional(endingShape, "Entering the state ends the run. A list where it differs by seat."),
  start: optional(name("state"), "The inner state that is entered first."),
  states: optional(
    again("states", () => mapOf(id(), stateShape, 1)),
    "Inner states, of which one is active.",
  ),
  regions: optional(mapOf(id(), regionShape, 1), "Groups of inner states that are active in parallel."),
});

/** One of the scenario's parallel charts. */
export const chartShape: Shape<ChartDraft> = object<ChartDraft>("chart", {
  name: optional(text(), "Its name for players.", "its id"),
  show: defaulted(word("stepper", "status", "hidden"), "hidden", "How players see it.", "hidden"),
  showWhen: optional(condition(), "It is shown from the first time on that this holds, and at the ending.", "always"),
  seenBy: optional(list(name("seat")), "The seats that see it.", "all seats"),
  start: required(name("state"), "The state in which it starts."),
  states: required(mapOf(id(), stateShape, 1), "Its states, of which one is active."),
});
