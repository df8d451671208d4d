import type { Desk, Program, ProgramOption, ProgramTransition, ProgramWindow } from "#engine/program";
import { actTexts } from "../text/actText.ts";
import { conditionText, numberText } from "../text/codeText.ts";
import { destination, outward } from "../text/destination.ts";
import type { Thing } from "./behaviour.ts";
import { transitionText } from "./listStates.ts";
import { seersOfOption } from "./seers.ts";

/** Every window, and behind it its options. */
export const listWindows = (program: Program): readonly Thing[] =>
  program.windows.flatMap((window) => [
    toWindow(program, window),
    ...window.desks.flatMap((desk) =>
      desk.options.map((option, index) => toOption(program, window, desk, option, index)),
    ),
  ]);

const toWindow = (program: Program, window: ProgramWindow): Thing => {
  const deadline = program.timers[window.deadlineTimer];
  const whole = program.transitions.find(
    ({ trigger }) => trigger.kind === "several" && trigger.window === window.index,
  );
  const resolve = program.transitions.filter(
    ({ source }) => program.nodes[source]?.role === "settling" && program.nodes[source]?.parent === window.node,
  );
  return {
    kind: "window",
    id: window.path,
    aspects: {
      kind: window.kind,
      seats: window.desks.map(({ seat }) => program.seats[seat] ?? "chance").join(", "),
      choose: window.low === window.high ? String(window.low) : `${window.low}..${window.high}`,
      urgent: window.isUrgent ? "yes" : "",
      deadline: deadline === undefined ? "none" : `${deadline.hours}h`,
      otherwise: window.desks[0]?.options[window.otherwise]?.id ?? "",
      takes: takesOf(program, whole),
      to: whole === undefined ? "" : restOf(program, whole),
      resolve: resolve.map((one) => transitionText(program, one)).join(", else "),
    },
  };
};

/** What the format calls the weight of an option. */
const WEIGHT_KEYS: Readonly<Record<ProgramWindow["kind"], string>> = {
  decide: "weight",
  together: "weight",
  chance: "p",
};

const toOption = (program: Program, window: ProgramWindow, desk: Desk, option: ProgramOption, index: number): Thing => {
  const made = program.transitions.find(
    ({ trigger }) => trigger.kind === "option" && trigger.window === window.index && trigger.option === index,
  );
  const seat = window.kind === "together" ? `:${program.seats[desk.seat]}` : "";
  return {
    kind: "option",
    id: `${window.path}${seat}=${option.id}`,
    aspects: {
      when: option.when === undefined ? "always" : conditionText(program, option.when),
      [WEIGHT_KEYS[window.kind]]: numberText(program, option.weight),
      effects: actTexts(program, option.act).join("; "),
      takes: `${option.takesHours}h`,
      to: made === undefined ? "" : restOf(program, made),
      ...seersOfOption(program, window, program.seats[desk.seat] ?? "", option.id),
    },
  };
};

/** Where a choice leads in the end; the window itself when it stays open. */
const restOf = (program: Program, { source, target }: ProgramTransition): string => {
  const from = program.nodes[source];
  return from === undefined ? "" : outward(program, destination(program, from, target)).path;
};

/** How long a choice of several takes, whatever was chosen. */
const takesOf = (program: Program, whole: ProgramTransition | undefined): string => {
  const waiting = program.nodes[whole?.target ?? -1];
  const timer = waiting?.role === "waiting" ? program.timers.find(({ node }) => node === waiting.index) : undefined;
  return timer === undefined ? "" : `${timer.hours}h`;
};
