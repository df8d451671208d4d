import type { Simulated } from "#analysis";
import { type Choice, formatChoice, type GameState, type Program, type Referee } from "#engine";
import { allChoices } from "./allChoices.ts";
import type { ScionEvent } from "./inOrder.ts";
import type { Scion } from "./scion.ts";

/**
 * Plays a run's choices on, and at each ply a choice that can't be made there, which is to change nothing. Says at which ply, and in what, the
 * document first differs.
 */
export const compareRun = (referee: Referee, scion: Scion, { choices, steps }: Simulated): string | undefined => {
  const { program } = referee;
  const all = allChoices(program);
  for (const [ply, { state }] of steps.entries()) {
    const choice = choices[ply - 1];
    if (choice !== undefined) scion.tell(eventOf(program, choice));
    const after = choice === undefined ? "the start" : formatChoice(program, choice);
    const told = compareState(program, scion, state);
    if (told.length > 0) return `ply ${ply} of ${choices.length}, after ${after}: ${told.join(", ")}`;
    const refused = all[(ply * 7 + choices.length) % all.length];
    if (refused === undefined || !isRefused(referee, state, refused)) continue;
    scion.tell(eventOf(program, refused));
    const changed = compareState(program, scion, state);
    if (changed.length > 0) return `ply ${ply}, refused ${formatChoice(program, refused)}: ${changed.join(", ")}`;
  }
  return undefined;
};

/** Not because the rules loop without end: that is no condition of the document's. */
const isRefused = (referee: Referee, state: GameState, choice: Choice): boolean => {
  const result = referee.applyChoice(state, choice);
  return "refusal" in result && result.refusal.code !== "loop";
};

const eventOf = (program: Program, choice: Choice): ScionEvent => {
  switch (choice.kind) {
    case "initiative":
      return { name: `initiative.${choice.seat}.${choice.initiative}` };
    case "inject":
      return { name: `inject.${choice.inject}` };
    case "option": {
      const window = program.windows.find(({ path }) => path === choice.window);
      const isSingle = window?.low === 1 && window.high === 1;
      if (!isSingle) return { name: `choice.${choice.window}`, data: choice.options };
      const seat = window.kind === "together" ? `.${choice.seat}` : "";
      return { name: `choice.${choice.window}${seat}.${choice.options[0]}` };
    }
  }
};

const compareState = (program: Program, scion: Scion, state: GameState): readonly string[] => {
  const fault = scion.fault();
  if (fault !== undefined) return [fault];
  const data = scion.data();
  const compare = (name: string, ours: number, theirs: unknown): readonly string[] =>
    Number(theirs) === ours ? [] : [`${name} is ${String(theirs)}, not ${ours}`];
  const compareList = (name: string, ours: readonly number[]): readonly string[] => {
    const theirs: unknown = data[name];
    return ours.flatMap((value, index) =>
      compare(`${name}[${index}]`, value, Array.isArray(theirs) ? theirs[index] : undefined),
    );
  };
  return [
    ...compare("hour", state.hour, data["hour"]),
    ...program.variables.flatMap(({ id }, index) => compare(id, state.values[index] ?? Number.NaN, data[id])),
    ...program.nodes.flatMap(({ index, path }) => {
      const isIn = scion.isIn(path.replaceAll(":", "-"));
      return isIn === (state.active[index] === 1) ? [] : [`${path} is ${isIn ? "" : "not "}active`];
    }),
    ...compareList("dueHours", state.due),
    ...compareList("sealedChoices", state.sealed),
    ...compareList("timesTaken", state.taken),
  ];
};
