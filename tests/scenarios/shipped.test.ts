import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { findBreachInRun, isPromise, testChecks } from "#analysis";
import { compile, createLiveReferee, createReferee, type Program } from "#engine";
import { replay } from "#replay";
import { formatDiagnostics, readScenario } from "#scenario";
import { createTeller, toSittingView } from "#sitting";
import { printFeed } from "../../src/cli/shared/text/printFeed.ts";
import { type Played, playByPolicy } from "../engine/randomPlay.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);
const IDS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every ending and option has to turn up within so many runs. */
const MOST_RUNS = 20_000;
/** So many runs are played in any case, to see that each ends. */
const LEAST_RUNS = 1_000;

describe.each(IDS)("scenario %s", (id) => {
  const file = `scenarios/${id}/scenario.yaml`;
  const { scenario, diagnostics } = readScenario(readFileSync(new URL(`${id}/scenario.yaml`, FOLDER), "utf8"), {
    file,
  });

  test("has no errors and no warnings", () => {
    expect(formatDiagnostics(diagnostics.filter(({ severity }) => severity !== "note"))).toBe("");
  });

  if (scenario === undefined) return;
  const program = compile(scenario);

  test("has the transcript that was agreed on for seed 1", () => {
    const golden = new URL(`${id}.transcript.txt`, import.meta.url);
    const transcript = transcriptOf(program, playByPolicy(createReferee(program), 1));
    if (process.env["UPDATE"] === "1") writeFileSync(golden, transcript);
    expect(transcript).toBe(readFileSync(golden, "utf8"));
  });

  test("ends in every run, keeps its own promises, and shows every ending and option", { timeout: 900_000 }, () => {
    const unseen = new Set([...everyOption(program), ...program.endings.map((ending) => `ending ${ending.id}`)]);
    const policies = [undefined, ...scenario.policies.map((policy) => policy.id)];
    const referee = createLiveReferee(program);
    const endings: Ended[] = [];
    let runs = 0;
    while (runs < LEAST_RUNS || (unseen.size > 0 && runs < MOST_RUNS)) {
      const policy = policies[runs % policies.length];
      const played = playByPolicy(referee, runs, policy);
      const { run } = played;
      expect(run.ending, `seed ${runs} ends`).toBeDefined();
      endings.push({ policy, ending: run.ending });
      unseen.delete(`ending ${run.ending}`);
      for (const { choice } of run.plies) for (const option of optionsOf(choice)) unseen.delete(option);
      expect(brokenPromises(program, played), `seed ${runs}`).toEqual([]);
      runs++;
    }
    expect([...unseen]).toEqual([]);
    expect(brokenShares(program, endings)).toEqual([]);
  });

  test("replays on another referee to the same states", () => {
    for (const seed of [11, 12, 13]) {
      const { run } = playByPolicy(createLiveReferee(program), seed);
      expect(replay(createReferee(program), run).problem).toBeUndefined();
    }
  });

  test("ends as its own checks say when it is played as they say", () => {
    const played = { ...program, checks: program.checks.filter(({ kind }) => kind === "play") };
    const { value } = testChecks(createReferee(played), { runs: 0, states: 0, seed: 1 }).next();
    expect(value).toMatchObject({ verdicts: played.checks.map(() => ({ kind: "held" })) });
  });
});

const transcriptOf = (program: Program, { run, steps }: Played): string => {
  const teller = createTeller(program, "white_cell");
  const view = toSittingView(teller, { referee: createReferee(program), run, steps, seat: teller.seat });
  const seen = program.scenario.seats
    .filter(({ playable }) => playable)
    .map(({ id, name }) => {
      const own = createTeller(program, id);
      const { indicators, statuses } = toSittingView(own, { referee: createReferee(program), run, steps, seat: id });
      const values = indicators.map(
        ({ name: what, value }) => `${what} ${value.kind === "label" ? value.label : value.value}`,
      );
      return `${name} sees: ${[...values, ...statuses.map((status) => `${status.name} ${status.title}`)].join("; ")}`;
    });
  return `${printFeed(view.feed)}\n${seen.join("\n")}\n`;
};

const everyOption = (program: Program): readonly string[] => [
  ...program.windows.flatMap(({ path, desks }) =>
    desks.flatMap(({ options }) => options.map(({ id }) => `${path}=${id}`)),
  ),
  ...program.initiatives
    .filter(({ weight }) => weight.op !== "constant" || weight.value > 0)
    .map(({ seat, id }) => `${program.seats[seat]}!${id}`),
];

const optionsOf = (choice: string): readonly string[] => {
  const [window = "", listed] = choice.split("=");
  return listed === undefined ? [choice] : listed.split("+").map((option) => `${window.replace(/:.*/, "")}=${option}`);
};

/** The scenario's own promises that a run breaks. */
const brokenPromises = (program: Program, { steps }: Played): readonly string[] =>
  program.checks.flatMap((check) => {
    if (!isPromise(check)) return [];
    const plies = findBreachInRun(program, check, { steps, stop: "ending" });
    return plies === undefined ? [] : [`${check.kind}: ${check.source}, after ${plies} choices`];
  });

/** The endings of which the runs of a policy had too few or too many. */
const brokenShares = (program: Program, endings: readonly Ended[]): readonly string[] =>
  program.checks.flatMap((check) => {
    if (check.kind !== "share") return [];
    const own = endings.filter(({ policy }) => policy === check.policy);
    const percent = (100 * own.filter(({ ending }) => ending === check.ending).length) / own.length;
    return percent >= check.low && percent <= check.high ? [] : [`${check.ending}: ${percent} %`];
  });

type Ended = { readonly policy: string | undefined; readonly ending: string | undefined };
