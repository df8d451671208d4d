import { type Chooser, type Simulated, simulateBy } from "#analysis";
import { type Choice, chooseByPolicy, compile, createReferee, hasStarted, type Referee } from "#engine";
import { toScxml } from "#export";
import { readScenario } from "#scenario";
import { compareRun } from "./compareRun.ts";
import { readInScion } from "./scion.ts";

/** How runs of one scenario went in SCION, as it is and as the Recommendation has it. */
export type Compared = {
  readonly runs: number;
  readonly plies: number;
  readonly alike: number;
  readonly alikeInOrder: number;
  readonly faults: readonly string[];
};

/** Plays runs of a scenario in SCION too, each as far as so many plies; undefined where it has errors or can't be played. */
export const compareScenario = async (
  what: string,
  text: string,
  runs: number,
  mostPlies: number,
): Promise<Compared | undefined> => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) return undefined;
  const referee = createReferee(compile(scenario));
  if (!hasStarted(referee.program, referee.start().state)) return undefined;
  const start = await readInScion(toScxml(referee.program));
  let [plies, alike, alikeInOrder] = [0, 0, 0];
  const faults: string[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const run = begin(simulateBy(referee, seed, withInjects(referee)), mostPlies);
    plies += run.choices.length;
    const plain = compareRun(referee, await start(false), run);
    const inOrder = plain === undefined ? undefined : compareRun(referee, await start(true), run);
    if (plain === undefined) alike++;
    if (inOrder === undefined) alikeInOrder++;
    else faults.push(`${what}, seed ${seed}, ${inOrder}`);
  }
  return { runs, plies, alike, alikeInOrder, faults };
};

const begin = (run: Simulated, most: number): Simulated => ({
  ...run,
  choices: run.choices.slice(0, most),
  steps: run.steps.slice(0, most + 1),
});

/** Every seat by the options' own weights, and now and then the White Cell with whatever it can bring about. */
const withInjects =
  (referee: Referee): Chooser =>
  (state, luck) => {
    const { program } = referee;
    const [when = 1, which = 0] = [luck(100), luck(101)];
    const injects = program.injects.map(({ id }): Choice => ({ kind: "inject", inject: id }));
    const inject = when < 0.1 ? injects[Math.floor(which * injects.length)] : undefined;
    return inject === undefined || "refusal" in referee.applyChoice(state, inject)
      ? chooseByPolicy(program, state, undefined, luck)
      : inject;
  };
