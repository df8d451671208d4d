import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Budget, isFailure, isPromise, type Trial, testChecks, toRun } from "#analysis";
import { createReferee, holds, identify, type Program, reachedEnding } from "#engine";
import { replay } from "#replay";
import { ladderText } from "../bench/ladder.ts";
import { programOf, scenarioAround } from "../engine/harness.ts";
import { weighPlays } from "./odds/weighPlays.ts";
import { everyPlay, type Play, smallGame } from "./smallGame.ts";

const ENOUGH: Budget = { runs: 300, states: 10_000, seed: 1 };

const decide = (program: Program, budget: Partial<Budget> = {}): Trial => {
  const work = testChecks(createReferee(program), { ...ENOUGH, ...budget });
  for (;;) {
    const { value, done } = work.next();
    if (done === true) return value;
  }
};

/** After how few choices some play breaks a promise, straight from what docs/format.md says of it; undefined when none does. */
const fewestByEnumeration = (program: Program, plays: readonly Play[]): number | undefined => {
  const [check] = program.checks;
  if (check === undefined || !isPromise(check)) throw new Error("the first check is a promise");
  const breaks = ({ steps }: Play): number | undefined => {
    const isIt = steps.map(({ state }) => holds(program, check.condition, state));
    const isOther = steps.map(({ state }) => "other" in check && holds(program, check.other, state));
    const found = steps.findIndex((_, ply) => {
      if (check.kind === "never") return isIt[ply];
      if (check.kind === "always") return isIt[ply] === false;
      if (check.kind === "before") return isIt[ply] && !isOther.slice(0, ply + 1).includes(true);
      return false;
    });
    if (found >= 0) return found;
    const isUnanswered = check.kind === "leads_to" && isIt.some((is, ply) => is && !isOther.slice(ply).includes(true));
    return isUnanswered ? steps.length - 1 : undefined;
  };
  const counts = plays.flatMap((play) => breaks(play) ?? []);
  return counts.length === 0 ? undefined : Math.min(...counts);
};

const CONDITIONS = [
  ...[5, 12, 16, 18, 20].map((bound) => `score > ${bound}`),
  "known",
  "other == 2",
  "other < 0",
  'crisis == "table"',
  'crisis == "several" || score < 6',
  'ending == "agreed"',
  'ending == "drifting"',
  'within("crisis.blocked") && !known',
];

const anyPromise = fc.record({
  kind: fc.constantFrom("never", "always", "leads_to", "before"),
  condition: fc.constantFrom(...CONDITIONS),
  other: fc.constantFrom(...CONDITIONS),
});

const spell = ({ kind, condition, other }: { kind: string; condition: string; other: string }): string => {
  if (kind === "leads_to") return `- { when: '${condition}', leads_to: '${other}' }`;
  return kind === "before" ? `- { before: '${condition}', first: '${other}' }` : `- ${kind}: '${condition}'`;
};

describe("a promise about a game that is small enough to play through", () => {
  const plays = everyPlay(createReferee(smallGame("- never: hour < 0")));

  test("is decided as playing every play decides it, with a way as short as the shortest", () => {
    expect(plays.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const program = smallGame(spell(promise));
        const fewest = fewestByEnumeration(program, plays);
        const { verdicts, isComplete, runs } = decide(program);
        const [verdict] = verdicts;
        if (fewest === undefined)
          expect({ verdict, isComplete, runs }).toEqual({ verdict: { kind: "held" }, isComplete: true, runs: 0 });
        else expect(verdict?.kind === "broken" ? verdict.way.choices.length : verdict).toBe(fewest);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test("is broken in a run only where some play breaks it, and more runs never change that", () => {
    fc.assert(
      fc.property(
        anyPromise,
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 30 }),
        (promise, seed, runs) => {
          const program = smallGame(spell(promise));
          const few = decide(program, { states: 0, runs, seed });
          const more = decide(program, { states: 0, runs: runs * 3, seed });
          if (few.verdicts.some(isFailure)) {
            expect(fewestByEnumeration(program, plays)).toBeDefined();
            expect(more).toEqual(few);
          } else expect(few.runs).toBe(runs);
        },
      ),
      { seed: 4, numRuns: 50 },
    );
  });

  test("is broken at the end of a way that replays as a run", () => {
    const program = smallGame("- { when: known, leads_to: 'ending == \"agreed\"' }");
    const referee = createReferee(program);
    for (const budget of [{}, { states: 0 }]) {
      const [verdict] = decide(program, budget).verdicts;
      if (verdict?.kind !== "broken") throw new Error("the promise is broken");
      const run = toRun(referee, verdict.way);
      expect(run.plies.map(({ choice }) => choice)).toEqual(verdict.way.choices);
      expect(replay(referee, run).problem).toBeUndefined();
      expect(run.ending).not.toBe("agreed");
    }
  });

  test("a search finds exactly the states that the plays pass through", () => {
    const program = smallGame("- never: hour < 0");
    const seen = new Set(plays.flatMap(({ steps }) => steps.map(({ state }) => identify(program, state))));
    expect(decide(program)).toMatchObject({ states: seen.size, isComplete: true });
    expect(decide(program, { states: seen.size - 1, runs: 5 })).toMatchObject({
      states: seen.size - 1,
      isComplete: false,
      runs: 5,
    });
  });
});

describe("the other checks", () => {
  test("endings that some run reaches, and one that none does", () => {
    expect(decide(smallGame("- reaches: [agreed, drifting]")).verdicts).toEqual([{ kind: "held" }]);
    const few = { states: 3, runs: 0 };
    expect(decide(smallGame("- reaches: [agreed, drifting]"), few).verdicts).toEqual([
      { kind: "not-reached", endings: ["agreed", "drifting"] },
    ]);
  });

  test("a play that leads elsewhere, one that can't be made, and one that holds", () => {
    const play = (choices: string, ends: string) =>
      decide(smallGame(`- { play: [${choices}], ends: ${ends} }`)).verdicts[0];
    const agree = '"crisis.opening=act", "crisis.table:japan=ask", "crisis.table:us=give"';
    expect(play(agree, "agreed")).toEqual({ kind: "held" });
    expect(play(agree, "drifting")).toMatchObject({ kind: "other-ending", found: "agreed" });
    expect(play("crisis.opening=act", "agreed")).toMatchObject({ kind: "other-ending", found: undefined });
    expect(play("crisis.opening=act, crisis.blocked=push", "agreed")).toMatchObject({
      kind: "refused",
      choice: "crisis.blocked=push",
      way: { choices: ["crisis.opening=act"] },
    });
  });

  test("a share is counted from its policy's runs alone", () => {
    const program = smallGame(
      "- { share: drifting, within: 0..100 }\n- { share: agreed, policy: rash, within: 99..100 }",
    );
    const { verdicts, runs } = decide(program, { runs: 399, states: 3 });
    expect(runs).toBe(399);
    expect(verdicts[0]).toMatchObject({ kind: "share", runs: 200, isWithin: true });
    expect(verdicts[1]).toMatchObject({ kind: "share", runs: 199, isWithin: false });
    expect(decide(program, { runs: 0, states: 3 }).verdicts).toEqual([{ kind: "open" }, { kind: "open" }]);
  });

  test("a share is decided by the sum over all plays where every state is found", () => {
    const oddsOf = (ending: string, policy?: string): number => {
      const game = smallGame("- never: hour < 0");
      const plays = weighPlays(game, policy).filter(({ state }) => reachedEnding(game, state) === ending);
      return plays.reduce((sum, { odds }) => sum + odds, 0);
    };
    const agreed = oddsOf("agreed", "rash");
    const percent = Math.floor(agreed * 100);
    const program = smallGame(
      `- { share: agreed, policy: rash, within: ${percent}..${percent + 1} }
- { share: agreed, policy: rash, within: ${percent + 1}..100 }
- { share: drifting, within: 0..100 }`,
    );
    const { verdicts, runs } = decide(program);
    expect(runs).toBe(0);
    const exactly = (odds: number) => ({ low: expect.closeTo(odds, 12), high: expect.closeTo(odds, 12) });
    expect(verdicts).toEqual([
      { kind: "odds", ...exactly(agreed), decision: "within" },
      { kind: "odds", ...exactly(agreed), decision: "outside" },
      { kind: "odds", ...exactly(oddsOf("drifting")), decision: "within" },
    ]);
  });

  test("a share in a slow circle is proved or refuted by what it truly is", () => {
    const shares = (name: string) =>
      decide(programOf(readFileSync(new URL(`odds/cases/${name}.yaml`, import.meta.url), "utf8"))).verdicts.map(
        (verdict) => verdict.kind === "odds" && verdict.decision,
      );
    expect(shares("walk")).toEqual(["within", "within"]);
    expect(shares("walk_false")).toEqual(["outside", "outside"]);
    // 25 %, of which no more than 1 is claimed.
    expect(shares("rare")).toEqual(["outside"]);
  });

  test("weighing that is stopped leaves the shares open", () => {
    const program = programOf(`${ladderText(100)}\nchecks:\n  - { share: war, within: 0..100 }\n`);
    const work = testChecks(createReferee(program), { ...ENOUGH, states: 1_000_000 });
    for (let next = work.next(); ; next = work.next(next.value.phase === "odds")) {
      if (next.done !== true) continue;
      expect(next.value).toMatchObject({ isComplete: true, isCut: true, verdicts: [{ kind: "open" }] });
      return;
    }
  });

  test("stopping keeps what is known, and leaves open what isn't", () => {
    const work = testChecks(createReferee(smallGame("- never: hour < 0\n- reaches: [drifting]")), ENOUGH);
    expect(work.next().value).toMatchObject({ phase: "search" });
    expect(work.next(true)).toMatchObject({
      done: true,
      value: { isCut: true, verdicts: [{ kind: "held" }, { kind: "open" }] },
    });
  });
});

describe("a bug six choices deep", () => {
  /** A ladder of ten rungs on which only three steps up, one down and two more up bring 4 with the alarm on. */
  const program = programOf(
    scenarioAround(
      `ladder:
  start: rung
  states:
    rung:
      decide:
        seat: japan
        prompt: Up or down?
        options:
          up: { title: Up, do: { score: +1 }, to: rung }
          down: { title: Down, when: score == 13 && !known, do: { score: -1, known: true }, to: rung }
          stop: { title: Stop, weight: 9, to: over }
    over: { ending: { title: Over, kind: success, text: Over. } }`,
      "checks:\n  - never: known && score >= 14\n",
    ),
  );

  test("is found with the shortest way to it", () => {
    const [verdict] = decide(program).verdicts;
    const [up, down] = ["ladder.rung=up", "ladder.rung=down"];
    expect(verdict).toMatchObject({ kind: "broken", way: { choices: [up, up, up, down, up, up] } });
  });

  test("isn't claimed to be absent where the search didn't come so far", () => {
    expect(decide(program, { states: 8, runs: 0 })).toMatchObject({
      states: 8,
      isComplete: false,
      verdicts: [{ kind: "held" }],
    });
  });
});

test("a search of one state breaks only what its start breaks", () => {
  const few = { states: 1, runs: 0 };
  expect(decide(smallGame("- never: score == 10"), few).verdicts).toEqual([
    { kind: "broken", way: { choices: [], seed: 1 } },
  ]);
  expect(decide(smallGame("- never: score == 9"), few)).toMatchObject({ states: 1, isComplete: false });
});

describe("what is to follow sooner or later", () => {
  /** Talks that can be drawn out for ever: by a seat at the table, by chance in the corridor. */
  const talks = (checks: string): Program =>
    programOf(
      scenarioAround(
        `talks:
  start: table
  states:
    table:
      decide:
        seat: japan
        prompt: Go on?
        options:
          talk: { title: Talk, to: table }
          pause: { title: A pause, do: { known: true }, to: corridor }
          sign: { title: Sign, to: over }
          shout: { title: Shout, when: "!known", do: { score: = 0 }, to: silence }
    corridor:
      chance: { outcomes: { nothing: { title: Nothing, p: 9, to: corridor }, word: { title: A word, p: 1, to: over } } }
    silence: { decide: { seat: us, prompt: Well?, options: { leave: { title: Leave, when: known, to: over } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`,
        `checks:\n${checks}\n`,
      ),
    );
  const [table, corridor] = [`talks == 'table'`, `talks == 'corridor'`];

  test("fails on the shortest way to an end without it, and says where it was last waited for", () => {
    const [verdict] = decide(talks(`  - { when: "${table}", leads_to: "ending == 'over'" }`)).verdicts;
    expect(verdict).toEqual({ kind: "broken", way: { choices: ["talks.table=shout"], seed: 1 }, since: 0 });
  });

  test("fails where a seat or chance can put it off for ever", () => {
    const [verdict] = decide(talks(`  - { when: "${corridor}", leads_to: "ending == 'over'" }`)).verdicts;
    expect(verdict).toEqual({
      kind: "broken",
      way: { choices: ["talks.table=pause", "talks.corridor=nothing"], seed: 1 },
      since: 2,
      roundFrom: 1,
    });
    const [answered] = decide(talks(`  - { when: known, leads_to: "${corridor} || ending == 'over'" }`)).verdicts;
    expect(answered).toEqual({ kind: "held" });
  });

  test("is broken by no run that was cut off", () => {
    const program = talks(`  - { when: "${corridor}", leads_to: "ending == 'over'" }`);
    expect(decide(program, { states: 0, runs: 200 })).toMatchObject({ runs: 200, verdicts: [{ kind: "held" }] });
  });
});
