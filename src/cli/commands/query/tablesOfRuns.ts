import { CHANCE, WHITE_CELL } from "#engine";
import type { Ply, Run } from "#replay";

/** What run files say in the tables' words. A run file knows nothing of variables, and names a seat only where that isn't plain. */
export type RunRow = {
  readonly source: string;
  readonly scenario: string;
  readonly run: number;
  readonly seed: number;
  readonly ending: string | null;
  readonly plies: number;
};

export type ChoiceRow = {
  readonly source: string;
  readonly scenario: string;
  readonly run: number;
  readonly ply: number;
  readonly hour: number;
  readonly window: string;
  readonly seat: string | null;
  readonly option: string | null;
  readonly initiative: string | null;
  readonly inject: string | null;
  readonly by: string;
  readonly thinkSeconds: number | null;
  readonly rationale: string | null;
  readonly byClock: boolean;
};

/** The last hour that a table's column holds. */
const LAST_HOUR = 2_147_483_647;

/** A sentence about the first choice at an hour that no column holds; undefined where there is none. */
export const lateHour = ({ plies }: Run): string | undefined => {
  const ply = plies.findIndex(({ hour }) => hour > LAST_HOUR);
  const hour = plies[ply]?.hour;
  return hour === undefined ? undefined : `The hour of ply ${ply}, ${hour}, is later than any that can be played.`;
};

export const toRunRow = (run: Run, number: number, source: string): RunRow => ({
  source,
  scenario: run.scenario.id,
  run: number,
  seed: run.seed,
  ending: run.ending ?? null,
  plies: run.plies.length,
});

export const toChoiceRows = (run: Run, number: number, source: string): readonly ChoiceRow[] =>
  run.plies.map((ply, index) => ({
    source,
    scenario: run.scenario.id,
    run: number,
    ply: index,
    hour: ply.hour,
    window: ply.window,
    ...toTaken(run, ply),
    by: ply.by,
    thinkSeconds: ply.thinkSeconds ?? null,
    rationale: ply.rationale ?? null,
    byClock: ply.byClock === true,
  }));

type Taken = Pick<ChoiceRow, "seat" | "option" | "initiative" | "inject">;

const NOTHING: Taken = { seat: null, option: null, initiative: null, inject: null };

/** A choice's written form taken apart, as `formatChoice` writes it. */
const toTaken = (run: Run, ply: Ply): Taken => {
  const [maker = "", taken] = ply.choice.split("!");
  if (taken !== undefined)
    return { ...NOTHING, seat: maker, ...(maker === WHITE_CELL ? { inject: taken } : { initiative: taken }) };
  const [, seat, option = ""] = /^[^=:]*(?::([^=]*))?=(.*)$/.exec(ply.choice) ?? [];
  return { ...NOTHING, seat: seat ?? soleSeat(run, ply), option };
};

/** The seat that chose, where only one can have: chance, or the only one that is played in this way. */
const soleSeat = ({ seats, handovers }: Run, { by, overrules }: Ply): string | null => {
  if (by === "chance") return CHANCE;
  if (overrules) return null;
  const held = [...Object.entries(seats), ...handovers.map(({ seat, to }) => [seat, to] as const)];
  const [only, ...others] = new Set(held.flatMap(([seat, player]) => (player.by === by ? [seat] : [])));
  return only === undefined || others.length > 0 ? null : only;
};
