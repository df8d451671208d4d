import { compile, createLiveReferee } from "#engine";
import { readScenario } from "#scenario";
import { playByPolicy } from "../../engine/randomPlay.ts";

/** Every choice and state hash of the runs of some seeds, one line a run. The same code runs in Node and in the page. */
export const hashRuns = (text: string, seeds: number): readonly string[] => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  const referee = createLiveReferee(compile(scenario));
  return Array.from({ length: seeds }, (_, seed) => {
    const { run } = playByPolicy(referee, seed);
    return [run.start, ...run.plies.map(({ choice, hash }) => `${choice} ${hash}`)].join(" ");
  });
};
