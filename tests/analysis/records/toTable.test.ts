import { expect, test } from "vitest";
import { describeTables, TABLE_NAMES, type TableName, toTable } from "#analysis";
import { createReferee, formatChoice, type MilestoneReached, milestonesReached, seatOf } from "#engine";
import { recordBatch } from "#kernel";
import { programOf, readFixture, scenarioAround } from "../../engine/harness.ts";
import { playByPolicy } from "../../engine/randomPlay.ts";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { readTable } from "./readTable.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const RUNS = 800;
const recording = recordBatch(kernelOf(program), { seed: 7, from: 50, runs: RUNS, keepsStates: true });
const read = (name: TableName) => readTable(toTable(name, program, recording, { seed: 7, firstRun: 50 }));

const wordsOf = (values: readonly number[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    program.scenario.variables.map((variable, index) => {
      const value = values[index] ?? 0;
      const word =
        variable.kind === "enum" ? variable.values[value] : variable.kind === "boolean" ? value === 1 : value;
      return [variable.id, word];
    }),
  );

/** The columns of the milestones. */
const hoursOf = (reached: readonly MilestoneReached[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    program.scenario.milestones.map(({ id }, index) => [
      `milestone_${id}`,
      reached.find(({ milestone }) => milestone === index)?.hour ?? -1,
    ]),
  );

test("the tables have the referee's runs, choices and states, with names in them", () => {
  const rows = { runs: read("runs"), choices: read("choices"), states: read("variables_by_ply") };
  const referee = createReferee(program);
  // The pieces in which a table gives its rows meet somewhere between these.
  for (const run of [50, 51, 250, 50 + RUNS - 1]) {
    const { steps, run: played } = playByPolicy(referee, 7 + run);
    const last = steps.at(-1)?.state;
    expect(rows.runs.filter((row) => row["run"] === run)).toEqual([
      {
        run,
        seed: 7 + run,
        ending: played.ending ?? null,
        stop: played.ending === undefined ? "dead_end" : null,
        plies: played.plies.length,
        hours: last?.hour,
        ...wordsOf(last?.values ?? []),
        ...hoursOf(milestonesReached(program, steps)),
      },
    ]);
    expect(rows.states.filter((row) => row["run"] === run)).toEqual(
      steps.map(({ state }, ply) => ({ run, ply, hour: state.hour, ...wordsOf(state.values) })),
    );
    expect(rows.choices.filter((row) => row["run"] === run)).toEqual(
      played.plies.map(({ choice: word, hour, window }, ply) => {
        const choice = recording.made.find(({ choice: one }) => formatChoice(program, one) === word)?.choice;
        const option = choice?.kind === "option" ? choice.options.join("+") : null;
        const initiative = choice?.kind === "initiative" ? choice.initiative : null;
        return { run, ply, hour, window, seat: choice === undefined ? "" : seatOf(choice), option, initiative };
      }),
    );
  }
  const plies = recording.plies.reduce((sum, count) => sum + count, 0);
  expect([rows.runs.length, rows.choices.length, rows.states.length]).toEqual([RUNS, plies, plies + RUNS]);
  expect(rows.states.length).toBeGreaterThan(2 * 2_048);
});

test("the dictionary describes each column of each table, in their order", () => {
  for (const { name, columns } of describeTables(program, TABLE_NAMES)) {
    const table = toTable(name, program, recording, { seed: 7, firstRun: 50 });
    expect(columns.map((column) => column.name)).toEqual(table.columns.map((column) => column.name));
    for (const row of read(name))
      for (const { name: column, values, range, type, optional } of columns) {
        const cell = row[column];
        if (cell === null || cell === undefined) expect(optional).toBe(true);
        else if (values !== undefined) expect(values).toContain(cell);
        else if (range !== undefined) expect(Number(cell) >= range[0] && Number(cell) <= range[1]).toBe(true);
        else if (type === "BOOLEAN") expect(typeof cell).toBe("boolean");
      }
  }
});

test("a variable that is called like a column of the tables gets a name of its own", () => {
  const text = scenarioAround(
    `main:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: What?, options: { stop: { title: Stop, to: end } } } }
    end: { ending: { title: End, kind: mixed, text: End. } }`,
  )
    .replace("score:", "seed:")
    .replace("other:", "source:");
  const clashing = programOf(text);
  const columns = toTable("runs", clashing, recordBatch(kernelOf(clashing), { seed: 1, runs: 1 }), {
    seed: 1,
    firstRun: 0,
  }).columns.map(({ name }) => name);
  expect(columns.slice(6)).toEqual(["variable_seed", "variable_source", "known"]);
});
