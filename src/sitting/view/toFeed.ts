import {
  authoredState,
  authoredWindow,
  CHANCE,
  type Choice,
  canSee,
  canSeeChart,
  type Program,
  type ProgramWindow,
  parseChoice,
  type Step,
  showValue,
  type TraceEvent,
  viewState,
} from "#engine";
import type { Ply } from "#replay";
import type { Option, Outcome } from "#scenario/model";
import type { ChanceOdds, FeedItem } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { tellHandovers } from "./tellHandovers.ts";

/** Everything that has happened so far as the seat may know it, oldest first. Linear in plies times changes. */
export const toFeed = (teller: Teller, play: Play): readonly FeedItem[] =>
  play.steps.flatMap((step, index) => [
    ...tellStep(teller, play, step, index - 1),
    ...tellHandovers(teller, play, step, index - 1),
  ]);

type Draft = Omit<FeedItem, "id" | "changes"> & {
  readonly changes: Map<number, { readonly from: number; readonly to: number }>;
};

/** The items of one step; a change is told with the item before it. Ply -1 is the start. */
export const tellStep = (teller: Teller, play: Play, step: Step, ply: number): readonly FeedItem[] => {
  const before = play.steps[ply];
  const made = play.run.plies[ply];
  let hour = before?.state.hour ?? 0;
  const drafts: Draft[] = [];
  const add = (item: Omit<Draft, "ply" | "instant" | "changes">): void => {
    drafts.push({ ply, instant: teller.instant(hour), changes: new Map(), ...item });
  };
  const noted = {
    ...(made?.byClock === true ? { byClock: true as const } : {}),
    ...(made?.overrules === true ? { overruled: true as const } : {}),
  };
  if (made !== undefined && before !== undefined)
    for (const item of choiceItems(teller, before, made)) add({ ...item, ...noted });
  for (const event of step.trace) {
    if (event.type === "clock") hour = event.to;
    else if (event.type === "changed") noteChange(drafts, event);
    else for (const item of eventItems(teller, event, before ?? step, step)) add(item);
  }
  return drafts.map((draft, index) => finish(teller, draft, `${ply}.${index}`));
};

type Item = Omit<Draft, "ply" | "instant" | "changes">;

const noteChange = (
  drafts: readonly Draft[],
  { variable, from, to }: TraceEvent & { readonly type: "changed" },
): void => {
  const last = drafts.at(-1);
  const first = last?.changes.get(variable)?.from ?? from;
  last?.changes.set(variable, { from: first, to });
};

/** The choice itself, where the seat may know of it. */
const choiceItems = (teller: Teller, before: Step, { choice: text }: Ply): readonly Item[] => {
  const choice = parseChoice(teller.program, text);
  if (choice === undefined) return [];
  switch (choice.kind) {
    case "inject":
      return injectItem(teller, before, choice.inject);
    case "initiative":
      return initiativeItem(teller, before, choice);
    case "option": {
      const window = teller.program.windows.find(({ path }) => path === choice.window);
      if (window === undefined || (window.kind === "together" && choice.seat !== teller.seat)) return [];
      return optionItems(teller, before, window, choice.seat, choice.options);
    }
  }
};

const injectItem = ({ scenario, seatCard, cite, tell }: Teller, before: Step, id: string): readonly Item[] => {
  const inject = scenario.injects.find((one) => one.id === id);
  if (inject === undefined) return [];
  const { detail } = inject;
  return [
    {
      kind: "inject",
      seat: seatCard("white_cell"),
      text: tell(inject.news ?? inject.title, before.state),
      ...(detail === undefined ? {} : { detail: tell(detail, before.state) }),
      ...cite(inject.source),
    },
  ];
};

const initiativeItem = (
  { scenario, seat, seatCard, cite, tell }: Teller,
  before: Step,
  choice: Choice & { readonly kind: "initiative" },
): readonly Item[] => {
  const initiative = scenario.initiatives.find(({ id }) => id === choice.initiative);
  if (initiative === undefined || (choice.seat !== seat && !canSee(initiative.seenBy, seat))) return [];
  return [
    {
      kind: "choice",
      seat: seatCard(choice.seat),
      text: tell(initiative.news ?? initiative.title, before.state),
      ...cite(initiative.source),
    },
  ];
};

const optionItems = (
  teller: Teller,
  before: Step,
  window: ProgramWindow,
  seat: string,
  ids: readonly string[],
): readonly Item[] => {
  const { program, seatCard, cite, tell } = teller;
  if (seat !== teller.seat && !canSeeChart(program, program.nodes[window.node]?.chart ?? -1, teller.seat)) return [];
  const kind = seat === CHANCE ? "chance" : "choice";
  const odds = seat === CHANCE ? oddsOf(teller, before) : undefined;
  return authoredChoices(program, window, seat)
    .filter(({ id }) => ids.includes(id))
    .map((option) => ({
      kind,
      seat: seatCard(seat),
      text: tell(option.news ?? option.title, before.state),
      ...cite(option.source),
      ...(odds === undefined || odds.length === 0 ? {} : { odds, drawn: option.id }),
    }));
};

/** What a seat can choose from at a window, as the author wrote it. */
export const authoredChoices = (
  program: Program,
  window: ProgramWindow,
  seat: string,
): readonly (Option | Outcome)[] => {
  const authored = authoredWindow(program, window);
  switch (authored?.kind) {
    case "decide":
      return authored.options;
    case "together":
      return authored.seats.find((one) => one.seat === seat)?.options ?? [];
    case "chance":
      return authored.outcomes;
    case undefined:
      return [];
  }
};

/** The odds of the draw that a state asks for, as far as the seat may know them. */
export const oddsOf = ({ program, seat, tell }: Teller, { state }: Step): readonly ChanceOdds[] => {
  const asked = viewState(program, state, seat).asked;
  const window = program.windows.find(({ path }) => path === asked?.window);
  if (asked === undefined || window === undefined) return [];
  const outcomes = authoredChoices(program, window, CHANCE);
  return asked.odds.map(({ id, probability }) => ({
    id,
    probability,
    title: tell(outcomes.find((outcome) => outcome.id === id)?.title ?? id, state),
  }));
};

const eventItems = (teller: Teller, event: TraceEvent, before: Step, step: Step): readonly Item[] => {
  switch (event.type) {
    case "entered":
      return entryItems(teller, event.node, step);
    case "taken":
      return transitionItems(teller, event.transition, before, step);
    case "injected":
    case "left":
    case "changed":
    case "raised":
    case "clock":
      return [];
  }
};

const entryItems = ({ program, seat, tell, cite }: Teller, index: number, step: Step): readonly Item[] => {
  const node = program.nodes[index];
  if (node === undefined || node.role !== "state" || !canSeeChart(program, node.chart, seat)) return [];
  const state = authoredState(program, node.path);
  const ending = state?.kind === "atomic" ? state.ending : undefined;
  return [
    ...(state?.news === undefined
      ? []
      : [{ kind: "news" as const, text: tell(state.news, step.state), ...cite(state.source) }]),
    ...(ending === undefined ? [] : [{ kind: "ending" as const, text: tell(ending.title, step.state) }]),
  ];
};

/** News of transitions, deadlines that have passed, and sealed choices that come to light. */
const transitionItems = (teller: Teller, index: number, before: Step, step: Step): readonly Item[] => {
  const { program, seat, tell } = teller;
  const transition = program.transitions[index];
  const node = program.nodes[transition?.source ?? -1];
  if (transition === undefined || node === undefined) return [];
  const visible = canSeeChart(program, node.chart, seat);
  const { trigger, news } = transition;
  if (trigger.kind === "sealed") return visible ? revealed(teller, trigger.window, before, step) : [];
  if (trigger.kind === "timer" && program.timers[trigger.timer]?.kind === "deadline")
    return visible ? deadlineItem(teller, node.window, step) : [];
  return news === undefined || !visible ? [] : [{ kind: "news", text: tell(news, step.state) }];
};

const revealed = (teller: Teller, index: number, before: Step, step: Step): readonly Item[] => {
  const window = teller.program.windows[index];
  if (window === undefined) return [];
  return window.desks.flatMap((desk) => {
    const seat = teller.program.seats[desk.seat] ?? "";
    const option = desk.options[sealedOption(teller.program, before, step, index, desk.slot)];
    return seat === teller.seat || option === undefined ? [] : optionItems(teller, before, window, seat, [option.id]);
  });
};

/** Sealed before the step, or by the choice that made it. */
const sealedOption = (program: Program, before: Step, step: Step, window: number, slot: number): number => {
  const earlier = before.state.sealed[slot] ?? 0;
  if (earlier > 0) return earlier - 1;
  for (const event of step.trace) {
    const trigger = event.type === "taken" ? program.transitions[event.transition]?.trigger : undefined;
    if (
      trigger?.kind === "seal" &&
      trigger.window === window &&
      program.windows[window]?.desks[trigger.desk]?.slot === slot
    )
      return trigger.option;
  }
  return -1;
};

const deadlineItem = ({ program, seatCard, tell }: Teller, index: number, step: Step): readonly Item[] => {
  const window = program.windows[index];
  const authored = window === undefined ? undefined : authoredWindow(program, window);
  if (authored?.kind !== "decide") return [];
  const option = authored.options.find(({ id }) => id === authored.otherwise);
  if (option === undefined) return [];
  return [{ kind: "time", seat: seatCard(authored.seat), text: tell(option.news ?? option.title, step.state) }];
};

const finish = ({ program, scenario, seat, wording }: Teller, { changes, ...draft }: Draft, id: string): FeedItem => ({
  ...draft,
  id,
  changes: [...changes].flatMap(([index, { from, to }]) => {
    const variable = scenario.variables[index];
    if (variable === undefined || variable.show === "hidden" || from === to || !canSee(variable.seenBy, seat))
      return [];
    const delta = program.variables[index]?.kind === "integer" ? { delta: to - from } : {};
    return [
      { name: variable.name, from: showValue(variable, from, wording), to: showValue(variable, to, wording), ...delta },
    ];
  }),
});
