import type { Choice, GameState, Program, Step, TraceEvent } from "#engine/program";
import { canSee, canSeeChart, formatChoice } from "#engine/program";

/** What one seat learns of a choice and of all that follows from it: a line for each thing, in order; nothing where it learns nothing. */
export type Observer = (before: GameState, choice: Choice, step: Step) => string;

/**
 * The observer of a seat: its own choices, the choices of others that its feed would tell, and everything that happens to charts and
 * variables that it may see, each with its hour. That time goes on it learns by what happens then, and so that a deadline has passed. What
 * is sealed it learns when it comes to light.
 */
export const createObserver = (program: Program, seat: string): Observer => {
  const { scenario, nodes, windows, transitions } = program;
  const seesVariable = scenario.variables.map(({ seenBy }) => canSee(seenBy, seat));
  const seesChart = scenario.charts.map((_, chart) => canSeeChart(program, chart, seat));
  const seesNode = (index: number): boolean => seesChart[nodes[index]?.chart ?? -1] === true;

  const isTold = (choice: Choice): boolean => {
    if (choice.kind === "inject" || choice.seat === seat) return true;
    if (choice.kind === "initiative")
      return canSee(scenario.initiatives.find(({ id }) => id === choice.initiative)?.seenBy, seat);
    const window = windows.find(({ path }) => path === choice.window);
    return window !== undefined && window.kind !== "together" && seesNode(window.node);
  };

  /** All that was sealed at a window, the choice that was last included. */
  const revealed = (index: number, { sealed }: GameState, last: Choice): readonly string[] =>
    (windows[index]?.desks ?? []).map(({ seat: owner, slot, options }) => {
      const isLast = last.kind === "option" && last.seat === program.seats[owner];
      return `${owner}:${isLast ? last.options.join("+") : (options[(sealed[slot] ?? 0) - 1]?.id ?? "")}`;
    });

  const taken = (index: number, before: GameState, choice: Choice): readonly string[] => {
    const transition = transitions[index];
    if (transition === undefined || !seesNode(transition.source)) return [];
    const { trigger, news } = transition;
    if (trigger.kind === "sealed") return revealed(trigger.window, before, choice);
    return news === undefined ? [] : [`news ${index}`];
  };

  const learnt = (event: TraceEvent, before: GameState, choice: Choice): readonly string[] => {
    switch (event.type) {
      case "taken":
        return taken(event.transition, before, choice);
      case "entered":
        return nodes[event.node]?.role === "state" && seesNode(event.node) ? [`in ${event.node}`] : [];
      case "changed":
        return event.from !== event.to && seesVariable[event.variable] === true
          ? [`${event.variable} = ${event.to}`]
          : [];
      case "injected":
      case "left":
      case "raised":
      case "clock":
        return [];
    }
  };

  return (before, choice, { trace }) => {
    let hour = before.hour;
    let seen = isTold(choice) ? `${formatChoice(program, choice)}\n` : "";
    for (const event of trace) {
      if (event.type === "clock") hour = event.to;
      for (const word of learnt(event, before, choice)) seen += `${hour}h ${word}\n`;
    }
    return seen;
  };
};
