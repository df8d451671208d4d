import {
  blankState,
  type Choice,
  canSee,
  type GameState,
  parseChoice,
  type Step,
  showValue,
  toHappenings,
} from "#engine";
import { darkOf } from "./dark.ts";
import { choiceItems, isChoosing, isOpenTo } from "./feed/choiceItems.ts";
import { happeningItems } from "./feed/happeningItems.ts";
import type { Item, Scene } from "./feed/item.ts";
import type { FeedItem } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { tellHandovers } from "./tellHandovers.ts";

/** Everything that has happened so far as the seat may know it, oldest first. Linear in plies times changes. */
export const toFeed = (teller: Teller, play: Play): readonly FeedItem[] =>
  play.steps.flatMap((step, index) => [
    ...tellStep(teller, play, step, index - 1),
    ...tellHandovers(teller, play, step, index - 1),
  ]);

/**
 * The items of one step. A change stands with what caused it, as far as the seat reads about that; otherwise on a line of its own, at its hour. Ply -1 is
 * the start.
 */
export const tellStep = (teller: Teller, play: Play, step: Step, ply: number): readonly FeedItem[] => {
  const items = tellScene(toScene(teller, play, step, ply));
  return items.map((item, index) => ({ id: `${ply}.${index}`, ply, ...item }));
};

const tellScene = (scene: Scene): readonly Omit<FeedItem, "id" | "ply">[] => {
  const told = draftsOf(scene);
  const knowsChoice = told.some(({ at }) => isChoosing(scene, at));
  return book(scene, told).flatMap((draft) => finish(scene, draft, knowsChoice));
};

/** What a choice brings, on its own. */
export const tellChoice = (
  teller: Teller,
  before: GameState,
  choice: Choice,
  step: Step,
): readonly Omit<FeedItem, "id" | "ply">[] => {
  const happenings = toHappenings(teller.program, before, step.trace);
  const scene: Scene = {
    teller,
    before: { state: before, trace: [] },
    step,
    made: undefined,
    choice,
    asked: before,
    happenings,
    dark: darkOf(teller, []),
  };
  return tellScene(scene);
};

const toScene = (teller: Teller, play: Play, step: Step, ply: number): Scene => {
  const before = play.steps[ply];
  const made = play.run.plies[ply];
  const asked = before?.state ?? blankState(teller.program);
  const choice = made === undefined ? undefined : parseChoice(teller.program, made.choice);
  const happenings = toHappenings(teller.program, asked, step.trace);
  const dark = darkOf(teller, [...play.steps.slice(0, ply + 1), step]);
  return { teller, before, step, made, choice, asked, happenings, dark };
};

/** An item with the happening that it shows. What a choice brings about comes after the choice, whichever state is left first. */
type Draft = {
  readonly item: Item;
  readonly at: number;
  readonly act?: number | undefined;
  /** Dropped where it changed nothing. */
  readonly isKnown?: boolean;
  readonly changes: Change[];
};

type Change = { readonly variable: number; readonly from: number; to: number };

const draftsOf = (scene: Scene): readonly Draft[] => {
  const chosen = scene.happenings.findIndex((_, index) => isChoosing(scene, index));
  return scene.happenings.flatMap((happening, at) =>
    at === chosen
      ? choiceItems(scene, happening.state).map((item) => ({ item, at, changes: [] }))
      : happeningItems(scene, happening).map((one) => ({ ...one, at, changes: [] })),
  );
};

/** The drafts with every change, and on lines of their own those whose cause the seat doesn't read about. */
const book = (scene: Scene, told: readonly Draft[]): readonly Draft[] => {
  const alone: Draft[] = [];
  scene.happenings.forEach(({ changes }, at) => {
    for (const { variable, from, to, act } of changes) {
      const { draft, root } = homeOf(scene, told, at, act);
      if (draft !== undefined) note(draft, variable, from, to);
      else if (!isSetting(scene, root)) note(lineAt(alone, root), variable, from, to);
    }
  });
  return [...told, ...alone].sort((one, other) => one.at - other.at);
};

type Home = { readonly draft: Draft | undefined; readonly root: number };

/** The draft that shows a happening, or the one that it belongs to; `root` is the last happening looked at. */
const homeOf = (scene: Scene, told: readonly Draft[], at: number, act?: number): Home => {
  const { happenings } = scene;
  const home = isOwnPaper(scene, at, act) ? happenings.findIndex((_, index) => isChoosing(scene, index)) : at;
  const draft = told.find(
    (one) => one.at === home && (one.act === undefined || one.act === act) && one.item.kind !== "ending",
  );
  const { cause, belongs } = happenings[at] ?? { belongs: false };
  return draft !== undefined || cause === undefined || !belongs ? { draft, root: at } : homeOf(scene, told, cause);
};

/** Whether it is the step's own choice that comes to light, at once because it was the last, and whether the seat has read about it. */
const isOwnPaper = ({ teller, choice, happenings }: Scene, at: number, act: number | undefined): boolean => {
  const { program } = teller;
  const event = happenings[at]?.event;
  const trigger = event?.type === "taken" ? program.transitions[event.transition]?.trigger : undefined;
  if (trigger?.kind !== "sealed" || choice?.kind !== "option" || !isOpenTo(teller, choice.seat)) return false;
  return program.seats[program.windows[trigger.window]?.desks[act ?? -1]?.seat ?? -1] === choice.seat;
};

/** What is set up when the play begins doesn't count as a change. */
const isSetting = ({ before, happenings }: Scene, root: number): boolean => {
  const event = happenings[root]?.event;
  return before === undefined && event?.type === "entered" && happenings[root]?.cause === undefined;
};

/** One line for all changes of one happening that no other item shows. */
const lineAt = (alone: Draft[], at: number): Draft => {
  const known = alone.find((one) => one.at === at);
  if (known !== undefined) return known;
  const line: Draft = { item: { kind: "change", text: "" }, at, changes: [] };
  alone.push(line);
  return line;
};

const note = ({ changes }: Draft, variable: number, from: number, to: number): void => {
  const last = changes.findLast((change) => change.variable === variable);
  if (last?.to === from) last.to = to;
  else changes.push({ variable, from, to });
};

const finish = (scene: Scene, draft: Draft, knowsChoice: boolean): readonly Omit<FeedItem, "id" | "ply">[] => {
  const { teller, happenings, dark } = scene;
  const lit = draft.changes.filter(({ variable }) => !dark.variables.has(variable));
  const changes = lit.flatMap((change) => toChange(teller, change));
  const { item, at, isKnown = false } = draft;
  if ((item.kind === "change" || isKnown) && changes.length === 0) return [];
  const said = changes.map(({ name, from, to }) => teller.wording.feed.change(name, from, to)).join(" · ");
  return [
    {
      ...item,
      ...(item.kind === "change" ? { text: said } : {}),
      instant: teller.instant(happenings[at]?.state.hour ?? 0),
      ...(knowsChoice && isFollowing(scene, at) ? { followed: true } : {}),
      changes,
    },
  ];
};

/** Whether the choice brought it about, without time passing in between. */
const isFollowing = (scene: Scene, at: number): boolean => {
  const cause = scene.happenings[at]?.cause;
  return isChoosing(scene, at) || (cause !== undefined && isFollowing(scene, cause));
};

const toChange = (
  { program, scenario, seat, wording }: Teller,
  { variable: index, from, to }: Change,
): FeedItem["changes"] => {
  const variable = scenario.variables[index];
  if (variable === undefined || variable.show === "hidden" || from === to || !canSee(variable.seenBy, seat)) return [];
  const delta = program.variables[index]?.kind === "integer" ? { delta: to - from } : {};
  return [
    { name: variable.name, from: showValue(variable, from, wording), to: showValue(variable, to, wording), ...delta },
  ];
};
