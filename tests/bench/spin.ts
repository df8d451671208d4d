import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** What SPIN's search found, and how many seconds the processor worked for it. */
export type SpinSearch = { readonly states: number; readonly transitions: number; readonly seconds: number };

/** SPIN's exhaustive search through the ladder, the fastest of so many; undefined where `spin` or `gcc` isn't installed. */
export const searchBySpin = (turns: number, rounds: number): SpinSearch | undefined => {
  if ([["spin", "-V"] as const, ["gcc", "--version"] as const].some(([tool, option]) => !answers(tool, option)))
    return undefined;
  const folder = mkdtempSync(join(tmpdir(), "threshold-spin-"));
  try {
    run(folder, "spin", [`-DTURNS=${turns}`, "-a", join(process.cwd(), "tests/bench/ladder.pml")]);
    run(folder, "gcc", ["-O3", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"]);
    const searches = Array.from({ length: rounds }, () =>
      // The shell's `times` says what its children worked.
      toSearch(run(folder, "sh", ["-c", `./pan -m${turns + 1000} -w24; times`])),
    );
    return searches.toSorted((one, other) => one.seconds - other.seconds)[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const answers = (tool: string, option: string): boolean => spawnSync(tool, [option]).status === 0;

const run = (cwd: string, tool: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}${stdout}`);
  return stdout;
};

const toSearch = (printed: string): SpinSearch => {
  const numberBefore = (what: string): number => Number(new RegExp(`(\\d+) ${what}`).exec(printed)?.[1]);
  const worked = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed)?.slice(1).map(Number) ?? [];
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = worked;
  return {
    states: numberBefore("states, stored"),
    transitions: numberBefore("transitions "),
    seconds: 60 * (userMinutes + systemMinutes) + user + system,
  };
};
