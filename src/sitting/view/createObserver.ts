import {
  type Choice,
  canSee,
  canSeeNode,
  english,
  formatChoice,
  type GameState,
  type Program,
  type Step,
  type TraceEvent,
} from "#engine";
import { createTeller } from "./teller.ts";
import { tellChoice } from "./toFeed.ts";

/**
 * What one seat learns of a choice and of all that follows from it, a line for each thing and nothing where it learns nothing: what its feed shows, and every state and value that it may see, each with its hour. It learns that time goes on, and that a deadline has passed,
 * only by what happens then.
 */
export const createObserver = (
  program: Program,
  seat: string,
): ((before: GameState, choice: Choice, step: Step) => string) => {
  const teller = createTeller(program, seat, english);
  const seesVariable = program.scenario.variables.map(({ seenBy }) => canSee(seenBy, seat));

  const learnt = (event: TraceEvent): readonly string[] => {
    switch (event.type) {
      case "entered":
        return program.nodes[event.node]?.role === "state" && canSeeNode(program, event.node, seat)
          ? [`in ${event.node}`]
          : [];
      case "changed":
        return event.from !== event.to && seesVariable[event.variable] === true
          ? [`${event.variable} = ${event.to}`]
          : [];
      case "taken":
      case "injected":
      case "left":
      case "raised":
      case "clock":
        return [];
    }
  };

  return (before, choice, step) => {
    let hour = before.hour;
    let seen = "";
    for (const { kind, seat: by, text, instant, odds, drawn, changes } of tellChoice(teller, before, choice, step))
      seen += `${JSON.stringify([kind, by?.id, text, instant, odds, drawn, changes])}\n`;
    if ("seat" in choice && choice.seat === seat) seen += `${formatChoice(program, choice)}\n`;
    for (const event of step.trace) {
      if (event.type === "clock") hour = event.to;
      for (const word of learnt(event)) seen += `${hour}h ${word}\n`;
    }
    return seen;
  };
};
