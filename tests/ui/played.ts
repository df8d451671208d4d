import { readdirSync, readFileSync } from "node:fs";
import { compile, createReferee, type Referee } from "#engine";
import { readScenario } from "#scenario";
import { createFeedTeller, createTeller, type SittingView, toSittingView } from "#sitting";
import { playByPolicy } from "../engine/randomPlay.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);

/** Every scenario that is shipped. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Wanted = {
  readonly seat?: string;
  /** Leaves out what has happened, which takes most of the time. */
  readonly withoutFeed?: boolean;
};

/** What a seat is shown at each ply of a seeded run of a shipped scenario. */
export const viewsOf = (
  id: string,
  seed: number,
  { seat, withoutFeed = false }: Wanted = {},
): readonly SittingView[] => {
  const referee = refereeOf(id);
  const { scenario } = referee.program;
  const { run, steps } = playByPolicy(referee, seed);
  const watcher = seat ?? scenario.seats.find(({ playable }) => playable)?.id ?? "";
  const teller = createTeller(referee.program, watcher);
  const tellFeed = createFeedTeller(teller);
  return steps.map((_, ply) => {
    const play = {
      referee,
      seat: watcher,
      run: { ...run, plies: run.plies.slice(0, ply) },
      steps: steps.slice(0, ply + 1),
    };
    return toSittingView(teller, play, withoutFeed ? [] : tellFeed(play));
  });
};

const referees = new Map<string, Referee>();

const refereeOf = (id: string): Referee => {
  const known = referees.get(id);
  if (known !== undefined) return known;
  const { scenario } = readScenario(readFileSync(new URL(`${id}/scenario.yaml`, FOLDER), "utf8"), { file: id });
  if (scenario === undefined) throw new Error(`${id} has errors`);
  const referee = createReferee(compile(scenario));
  referees.set(id, referee);
  return referee;
};
