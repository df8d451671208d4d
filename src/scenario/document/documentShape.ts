import { INTEGER_LIMIT } from "#base";
import { list, listOr, mapOf, mapped } from "../shape/collections.ts";
import { language } from "../shape/language.ts";
import { id, name, slug } from "../shape/names.ts";
import { integer, limit, range } from "../shape/numbers.ts";
import { defaulted, object, openObject, optional, required } from "../shape/object.ts";
import { condition, expression, value } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { markdown, text, verbatim } from "../shape/text.ts";
import { date, duration, instant } from "../shape/time.ts";
import { flag, word } from "../shape/words.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import { basisShape, consequenceKeys } from "./consequenceShape.ts";
import type {
  BudgetDraft,
  CheckDraft,
  CriterionDraft,
  CurveDraft,
  InitiativeDraft,
  InjectDraft,
  MilestoneDraft,
  PolicyDraft,
  ScenarioDraft,
  SeatDraft,
  SourceDraft,
  StanceDraft,
  ValuesDraft,
  VariableDraft,
} from "./draft.ts";
import { mapShape } from "./mapShape.ts";
import type { Entries, Name } from "./name.ts";
import { sideShape } from "./sideShape.ts";
import { chartShape } from "./stateShape.ts";
import { told, varied } from "./toldShape.ts";

const clockShape: Shape<ScenarioDraft["clock"]> = object<ScenarioDraft["clock"]>("clock", {
  start: required(instant(), "Hour 0 of game time, with its offset from UTC."),
});

const sourceShape: Shape<SourceDraft> = object<SourceDraft>("source", {
  title: required(verbatim(), "Its title."),
  url: optional(verbatim(), "Its address, http or https."),
  date: optional(date(), "Its date, or the day it was read."),
  confidence: optional(
    word("A", "B", "C", "D", "R"),
    "A primary, B press or peer-reviewed, C secondary, D computed, R recalled.",
  ),
});

const stanceShape: Shape<StanceDraft> = object<StanceDraft>("stance", {
  name: required(text(), "Its name, which is read at the ending."),
  p: optional(expression(), "The relative weight with which it is drawn: a whole number or an expression.", "1"),
});

const seatShape: Shape<SeatDraft> = object<SeatDraft>("seat", {
  name: required(text(), "Its name."),
  role: required(text(), "Who decides in it, as an office."),
  playable: defaulted(flag(), false, "Whether a person can take it.", "false"),
  side: defaulted(sideShape, "grey", "Its colour and shape on the map.", "grey"),
  at: optional(
    name("spot"),
    "Where it decides: a place or a unit of the map.",
    "the first place of kind `capital` with its side",
  ),
  brief: optional(told(markdown()), "What a player reads before the first decision."),
  stances: optional(
    mapOf(id(), stanceShape, 2),
    "What character the computer plays it with: one is drawn as the run begins, and told at the ending.",
  ),
});

const valuesShape: Shape<ValuesDraft> = listOr(
  mapped(list(id(), 1), (ids): ValuesDraft => ids.map((value) => ({ id: value, name: undefined }))),
  mapped(
    mapOf(id(), text(), 1),
    (entries): ValuesDraft => entries.map(({ key, value }) => ({ id: key, name: value.value })),
  ),
);

const variableShape: Shape<VariableDraft> = object<VariableDraft>("variable", {
  name: required(text(), "Its name for players."),
  range: optional(range(), "An integer's lowest and highest value, such as 0..100."),
  values: optional(valuesShape, "An enum's values: a list of ids, or a map from ids to names for players."),
  start: required(value(), "Its value at the start."),
  uncertain: optional(
    range(),
    "How far the start of an integer may be from what is written, such as 2..9: what `threshold sensitivity` varies.",
  ),
  unit: optional(text(), "What is counted."),
  note: optional(markdown(), "What a player reads about it."),
  source: optional(name("source"), "Where the start value comes from."),
  show: optional(
    word("meter", "ladder", "count", "flag", "hidden"),
    "How players see it.",
    "count for integers, flag for the others",
  ),
  ladder: optional(
    mapped(word("up", "down"), (value, span) => ({ value, span })),
    "Whether a ladder's highest rung is its highest value (`up`) or its lowest (`down`).",
    "up",
  ),
  showWhen: optional(condition(), "It is shown from the first time on that this holds, and at the ending.", "always"),
  seenBy: optional(list(name("seat")), "The seats that know the value.", "all seats"),
});

const curveShape: Shape<CurveDraft> = object<CurveDraft>("curve", {
  points: required(
    mapOf(integer(-INTEGER_LIMIT, INTEGER_LIMIT), integer(-INTEGER_LIMIT, INTEGER_LIMIT), 1),
    "Its points from left to right, x: y, in whole numbers.",
  ),
  source: optional(name("source"), "Where it comes from."),
});

const initiativeShape: Shape<InitiativeDraft> = object<InitiativeDraft>("initiative", {
  seat: required(name("seat"), "The seat that may take it while a window of its is open."),
  title: required(told(text()), "What is done, in a few words."),
  detail: optional(told(markdown()), "What it means, at more length."),
  news: optional(varied("news", text()), "What the others hear when it is taken; without it, nothing."),
  basis: optional(basisShape, "The law on which it rests."),
  when: optional(condition(), "It can be taken only when this holds."),
  locked: optional(told(text()), "Why it can't be taken now, in the words that a player reads."),
  for: optional(told(text()), "What an advisor says for it."),
  against: optional(told(text()), "What an advisor says against it."),
  source: optional(name("source"), "Where the facts come from."),
  takes: optional(duration(), "How long the open window has to wait for it."),
  limit: defaulted(limit(), 1, "How often it can be taken in a run, or none.", "1"),
  ...consequenceKeys,
  weight: optional(expression(), "How readily a policy takes it, relative to the options.", "0"),
  at: optional(name("spot"), "Where it acts: a place or a unit of the map.", "where the seat decides"),
  seenBy: optional(list(name("seat")), "The seats that learn of it.", "all seats"),
});

const injectShape: Shape<InjectDraft> = object<InjectDraft>("inject", {
  title: required(told(text()), "What happens, in a few words."),
  detail: optional(told(markdown()), "What it means, at more length."),
  news: optional(varied("news", text()), "What everyone hears when it happens; without it, its title."),
  source: optional(name("source"), "Where the facts come from."),
  when: optional(condition(), "The White Cell can choose it only when this holds."),
  limit: defaulted(limit(), 1, "How often it can happen in a run, or none.", "1"),
  daily: optional(
    expression(),
    "How likely it is, in percent, that it happens on a day of play where no one sits as the White Cell.",
    "never by itself",
  ),
  ...consequenceKeys,
  seenBy: optional(list(name("seat")), "The seats that learn of it.", "all seats"),
});

const policyShape: Shape<PolicyDraft> = openObject<Omit<PolicyDraft, "others">, Name, Entries<Entries<YamlScalar>>>(
  "policy",
  { name: optional(text(), "Its name for players.", "its id") },
  {
    keys: name("seat"),
    of: mapOf(name("window"), mapOf(name("option"), expression())),
    doc: "Weights for the seat of this name, by window (the path of its state) or `initiatives`, and option.",
  },
);

const criterionShape: Shape<CriterionDraft> = object<CriterionDraft>("criterion", {
  title: required(told(text()), "What is looked at."),
  objective: optional(name("objective"), "The objective that it measures."),
  seat: optional(name("seat"), "The seat that it's about."),
  score: required(expression(), "A whole number read at the ending, from 0 to `out`."),
  out: defaulted(integer(1, 1000), { value: 10, span: { start: 0, end: 0 } }, "The best score.", "10"),
  text: optional(told(markdown()), "What a player reads with the score."),
});

const checkShape: Shape<CheckDraft> = object<CheckDraft>("check", {
  never: optional(condition(), "What holds at no ply of any run."),
  always: optional(condition(), "What holds at every ply of every run."),
  when: optional(condition(), "With `leads_to`: from where this holds on."),
  leadsTo: optional(condition(), "What then holds at the same ply or at a later one of every run that ends."),
  before: optional(condition(), "With `first`: this holds at no ply."),
  first: optional(condition(), "Until this has held, at the same ply or at an earlier one."),
  reaches: optional(list(name("ending"), 1), "Endings that some run reaches."),
  play: optional(list(verbatim()), "Choices in order, such as tokyo.cabinet=wait."),
  ends: optional(name("ending"), "The ending that the choices under `play` lead to."),
  share: optional(name("ending"), "An ending that a share of all runs comes to."),
  policy: optional(
    name("policy"),
    "With `share`: the policy that every seat plays by; the options' own weights without it.",
  ),
  within: optional(range(), "With `share`: the least and the most, in percent, such as 5..40."),
});

const milestoneShape: Shape<MilestoneDraft> = object<MilestoneDraft>("milestone", {
  title: required(text(), "What it is called."),
  state: optional(name("state"), "The path of the state with whose entry it is reached."),
  when: optional(condition(), "Instead of a state: it is reached as soon as this holds where play comes to rest."),
  act: optional(text(), "The part of the story to which it belongs; milestones of one act follow each other."),
  lane: optional(name("lane"), "The seat or chart beside which it stands.", "the chart of its state"),
});

const budgetShape: Shape<BudgetDraft> = object<BudgetDraft>("budget", {
  minutes: optional(integer(1, 600), "The minutes that reading may take, at 200 words a minute."),
  words: optional(integer(1, 1_000_000), "The words that there may be."),
});

/** The whole file: the one definition of the format, from which the reader works. */
export const documentShape: Shape<ScenarioDraft> = object<ScenarioDraft>("scenario", {
  threshold: required(word("1"), "The version of the format."),
  id: required(slug(), "The scenario's id; it may hold hyphens."),
  title: required(text(), "Its title."),
  summary: required(text(), "One paragraph for the library."),
  language: required(language(), "The language of its texts, such as en."),
  clock: required(clockShape, "When game time starts."),
  sources: defaulted(mapOf(id(), sourceShape), [], "Where facts and numbers come from, by id."),
  objectives: defaulted(mapOf(id(), told(text())), [], "What a player should learn, by id."),
  seats: required(mapOf(id(), seatShape, 1), "The roles that people or policies hold, by id."),
  variables: defaulted(mapOf(id(), variableShape), [], "What is counted and remembered, by id."),
  curves: defaulted(mapOf(id(), curveShape), [], "Piecewise linear functions for expressions, by id."),
  charts: required(mapOf(id(), chartShape, 1), "The statecharts that run in parallel, by id."),
  initiatives: defaulted(mapOf(id(), initiativeShape), [], "What seats may do on their own initiative, by id."),
  injects: defaulted(mapOf(id(), injectShape), [], "What the White Cell may bring about, by id."),
  policies: defaulted(mapOf(id(), policyShape), [], "Named ways for seats to choose, by id."),
  assess: defaulted(mapOf(id(), criterionShape), [], "Criteria scored at an ending, by id."),
  values: defaulted(mapOf(name("seat"), expression()), [], "What each seat tries to get, read at the ending."),
  checks: defaulted(list(checkShape), [], "The scenario's own tests."),
  milestones: defaulted(
    mapOf(id(), milestoneShape),
    [],
    "The points of the story by which runs are compared, by id, in order.",
  ),
  map: optional(mapShape, "The map."),
  require: defaulted(
    list(word("sources", "ranges", "holds")),
    [],
    "What the check insists on: sources (every number has one), ranges (no effect needs clamping) and holds (a text that writes out what can change says when it is true).",
  ),
  budget: optional(budgetShape, "How much there may be to read in one run."),
});
