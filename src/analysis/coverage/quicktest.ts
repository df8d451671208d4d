import { type Choice, legalChoices, nextAsked, type Program, type Referee, seatOf } from "#engine";
import { type Chooser, simulate, simulateBy } from "../simulate.ts";
import { type Collector, type Coverage, createCollector } from "./collect.ts";
import { itemsOf } from "./item.ts";
import { keysOfChoice } from "./keysOfRun.ts";

export type QuicktestProgress = { readonly phase: "runs" | "steered"; readonly done: number; readonly most: number };

/** Of a choice of several with more combinations than this only the first are looked at when a run is steered. */
const MOST_COMBINATIONS = 500;

/**
 * Plays `runs` seeded runs, in turn under the options' own weights and each policy, then up to a quarter as many that are
 * steered: every seat, and chance, takes what was tried least. Those stop as soon as everything that can be chosen was tried. Equal
 * arguments give equal numbers; `next(true)` makes it stop with what it has.
 */
export function* quicktest(
  referee: Referee,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Generator<QuicktestProgress, Coverage, boolean | undefined> {
  const { program } = referee;
  const policies = [undefined, ...program.policies.map(({ id }) => id)];
  const collector = createCollector(program, policies);
  for (let index = 0; index < runs; index++) {
    const policy = policies[index % policies.length];
    collector.add(simulate(referee, seed + Math.floor(index / policies.length), policy), { policy });
    if (yield { phase: "runs", done: index + 1, most: runs }) return collector.read();
  }
  const chosen = itemsOf(program).filter(({ kind }) => CHOSEN.has(kind));
  const most = Math.ceil(runs / 4);
  for (let index = 0; index < most; index++) {
    if (chosen.every(({ key }) => collector.triesOf(key) > 0)) break;
    collector.add(simulateBy(referee, seed + index, createSteering(program, collector)), "steered");
    if (yield { phase: "steered", done: index + 1, most }) break;
  }
  return collector.read();
}

const CHOSEN: ReadonlySet<string> = new Set(["option", "outcome", "initiative"]);

/** For one run: chooses, of the seat's legal choices, the one with the least tried part; luck decides between equals. */
const createSteering = (program: Program, { triesOf }: Collector): Chooser => {
  const tried = new Map<string, number>();
  return (state, luck) => {
    const asked = nextAsked(program, state)?.seat;
    let best: Choice[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    let looked = 0;
    for (const choice of legalChoices(program, state)) {
      if (looked++ > MOST_COMBINATIONS) break;
      if (seatOf(choice) !== asked) continue;
      const tries = Math.min(...keysOfChoice(choice).map((key) => triesOf(key) + (tried.get(key) ?? 0)));
      if (tries < fewest) [best, fewest] = [[], tries];
      if (tries === fewest) best.push(choice);
    }
    const choice = best[Math.floor(luck(0) * best.length)];
    for (const key of choice === undefined ? [] : keysOfChoice(choice)) tried.set(key, (tried.get(key) ?? 0) + 1);
    return choice;
  };
};
