import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { compile, createLiveReferee, createReferee, holds, type Program, reachedEnding } from "#engine";
import { replay } from "#replay";
import { formatDiagnostics, readScenario } from "#scenario";
import { createTeller, toSittingView } from "#session";
import { printFeed } from "../../src/cli/text/printFeed.ts";
import { last, playWords } from "../engine/harness.ts";
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
    let runs = 0;
    while (runs < LEAST_RUNS || (unseen.size > 0 && runs < MOST_RUNS)) {
      const played = playByPolicy(referee, runs, policies[runs % policies.length]);
      const { run } = played;
      expect(run.ending, `seed ${runs} ends`).toBeDefined();
      unseen.delete(`ending ${run.ending}`);
      for (const { choice } of run.plies) for (const option of optionsOf(choice)) unseen.delete(option);
      expect(brokenPromises(program, played), `seed ${runs}`).toEqual([]);
      runs++;
    }
    expect([...unseen]).toEqual([]);
  });

  test("replays on another referee to the same states", () => {
    for (const seed of [11, 12, 13]) {
      const { run } = playByPolicy(createLiveReferee(program), seed);
      expect(replay(createReferee(program), run).problem).toBeUndefined();
    }
  });

  test.each(program.checks.flatMap((check) => (check.kind === "play" ? [check] : [])))(
    "ends in $ends when played $choices",
    ({ choices, ends }) => {
      const { state } = last(playWords(createReferee(program), choices));
      expect(reachedEnding(program, state)).toBe(ends);
    },
  );
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

/** The scenario's own `never` and `always` that don't hold in every settled state of a run. */
const brokenPromises = (program: Program, { steps }: Played): readonly string[] =>
  program.checks.flatMap((check) => {
    if (check.kind !== "never" && check.kind !== "always") return [];
    const kept = steps.every(({ state }) => holds(program, check.condition, state) === (check.kind === "always"));
    return kept ? [] : [`${check.kind}: ${check.source}`];
  });
