import {
  authoredChoices,
  authoredState,
  authoredWindow,
  canSee,
  canSeeNode,
  type GameState,
  type Happening,
  type Program,
  type ProgramWindow,
  WHITE_CELL,
} from "#engine";
import { endingFor } from "../endingOf.ts";
import type { Teller } from "../teller.ts";
import { audible, chosenItem, heardItems, isOpenTo, newsItems } from "./choiceItems.ts";
import type { Item, Scene } from "./item.ts";

/**
 * An item of a happening. Of several choices that come to light at once, `act` is the desk whose choice it shows, and `isKnown` says that the seat
 * read it when it was sealed: it's shown again only for what it changed.
 */
export type ActItem = { readonly item: Item; readonly act?: number; readonly isKnown?: boolean };

/** What a seat reads about something that happened besides the choice itself. */
export const happeningItems = (scene: Scene, happening: Happening): readonly ActItem[] => {
  const { event, state } = happening;
  switch (event.type) {
    case "entered":
      return entryItems(scene, event.node, state).map((item) => ({ item }));
    case "taken":
      return transitionItems(scene, event.transition, state);
    case "injected":
    case "left":
      return [];
  }
};

const entryItems = ({ teller, step }: Scene, index: number, after: GameState): readonly Item[] => {
  const { program, seat, tell, hear, cite } = teller;
  const node = program.nodes[index];
  if (node === undefined || node.role !== "state" || !canSeeNode(program, index, seat)) return [];
  const state = authoredState(program, node.path);
  const ending = state?.kind === "atomic" ? state.ending : undefined;
  const text = hear(state?.news, after);
  return [
    ...(text === undefined
      ? []
      : [{ kind: "news" as const, text, ...chartOf(program, index), ...cite(state?.source) }]),
    ...(ending === undefined
      ? []
      : [{ kind: "ending" as const, text: tell(endingFor(ending, seat).title, step.state) }]),
  ];
};

/** News of transitions, deadlines that have passed, and sealed choices that come to light. */
const transitionItems = (scene: Scene, index: number, after: GameState): readonly ActItem[] => {
  const { teller } = scene;
  const { program, seat, hear } = teller;
  const transition = program.transitions[index];
  const node = program.nodes[transition?.source ?? -1];
  if (transition === undefined || node === undefined) return [];
  const { trigger, news } = transition;
  if (trigger.kind === "sealed") return openedItems(scene, program.windows[trigger.window], after);
  if (trigger.kind === "timer" && program.timers[trigger.timer]?.kind === "deadline")
    return deadlineItems(scene, program.windows[node.window], after).map((item) => ({ item }));
  const text = canSeeNode(program, node.index, seat) ? hear(news, after) : undefined;
  return text === undefined ? [] : [{ item: { kind: "news", text, ...chartOf(program, node.index) } }];
};

const chartOf = ({ nodes, scenario }: Program, node: number): Pick<Item, "chart"> => {
  const chart = scenario.charts[nodes[node]?.chart ?? -1]?.id;
  return chart === undefined ? {} : { chart };
};

/** Sealed papers are opened for those who sat at the table; others hear their news. */
const openedItems = (scene: Scene, window: ProgramWindow | undefined, after: GameState): readonly ActItem[] => {
  const { teller, asked, choice } = scene;
  const { wording, tell } = teller;
  if (window === undefined) return [];
  const isAtTable = sitsAt(teller, window);
  return window.desks.flatMap((desk, act): readonly ActItem[] => {
    const chooser = teller.program.seats[desk.seat] ?? "";
    const id = desk.options[sealedOption(teller.program, scene, window, act)]?.id;
    const options = authoredChoices(teller.program, window, chooser).filter((option) => option.id === id);
    if (!isAtTable)
      return heardItems(teller, after, chooser, audible(teller, window, options)).map((item) => ({ item, act }));
    const news = newsItems(teller, after, options).map((item) => ({ item, act }));
    const paper = chosenItem(teller, asked, chooser, options);
    if (!isOpenTo(teller, chooser))
      return options.every(({ seenBy }) => canSee(seenBy, teller.seat)) ? [{ item: paper, act }, ...news] : [];
    const opened = wording.feed.opened(options.map(({ title }) => tell(title, asked)));
    const isLast = choice?.kind === "option" && choice.seat === chooser;
    return isLast ? news : [{ item: { ...paper, kind: "news", text: opened }, act, isKnown: true }, ...news];
  });
};

/** Whether a seat is one of those that choose at a window; the White Cell looks over everyone's shoulder. */
const sitsAt = ({ program, seat }: Teller, { desks }: ProgramWindow): boolean =>
  seat === WHITE_CELL || desks.some((desk) => desk.seat >= 0 && program.seats[desk.seat] === seat);

/** Sealed before the step, or by the choice that made it. */
const sealedOption = (program: Program, { asked, step }: Scene, window: ProgramWindow, desk: number): number => {
  const earlier = asked.sealed[window.desks[desk]?.slot ?? -1] ?? 0;
  if (earlier > 0) return earlier - 1;
  for (const event of step.trace) {
    const trigger = event.type === "taken" ? program.transitions[event.transition]?.trigger : undefined;
    if (trigger?.kind === "seal" && trigger.window === window.index && trigger.desk === desk) return trigger.option;
  }
  return -1;
};

/** The seat that let its time pass reads what was taken for it. */
const deadlineItems = ({ teller }: Scene, window: ProgramWindow | undefined, after: GameState): readonly Item[] => {
  const { program, seat, seatCard, tell, wording } = teller;
  const authored = window === undefined ? undefined : authoredWindow(program, window);
  if (window === undefined || authored?.kind !== "decide") return [];
  const option = authored.options.find(({ id }) => id === authored.otherwise);
  if (option === undefined) return [];
  const time = { kind: "time", seat: seatCard(authored.seat) } as const;
  if (seat === authored.seat || seat === WHITE_CELL)
    return [
      {
        ...time,
        ...(seat === authored.seat ? { mine: true as const } : {}),
        text: wording.feed.taken([tell(option.title, after)]),
      },
      ...newsItems(teller, after, [option]),
    ];
  return heardItems(teller, after, authored.seat, audible(teller, window, [option])).map((item) => ({
    ...item,
    ...time,
  }));
};
