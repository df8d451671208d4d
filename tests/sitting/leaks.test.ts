import { expect, test } from "vitest";
import { createReferee, english, WHITE_CELL } from "#engine";
import { type Player, startRun } from "#replay";
import { createAuthority, openLiveRun, type Seen } from "#sitting";
import { programOf } from "../engine/harness.ts";
import { createJsonPort, type Tapped } from "./jsonPort.ts";
import { createNumbers, type Numbers } from "./numbers.ts";
import { secretScenario } from "./secretScenario.ts";
import { atTheMeeting, choose, sent } from "./table.ts";

const KEEPS = { append: async () => ({ kind: "saved" }) as const };
const SEATS: Readonly<Record<string, Player>> = {
  one: { by: "person" },
  two: { by: "person" },
  three: { by: "policy" },
  [WHITE_CELL]: { by: "person" },
};

test("nothing that a seat may not know is sent to it, in any scenario", async () => {
  let compared = 0;
  let told = 0;
  for (let seed = 1; seed <= 8; seed++) {
    const numbers = createNumbers(seed);
    const { text, secrets } = secretScenario(numbers);
    const lines = await playOver(text, numbers);
    for (const { word, hiddenFrom } of secrets)
      for (const [seat, { heard }] of lines) {
        const isThere = heard.some((message) => message.includes(word));
        if (hiddenFrom.includes(seat)) {
          expect(isThere, `seed ${seed}: ${seat} was sent ${word}`).toBe(false);
          compared++;
        } else if (isThere) told++;
      }
  }
  expect(compared).toBeGreaterThan(150);
  // What one may know does come, so that the search is no empty one.
  expect(told).toBeGreaterThan(150);
});

/** Lets every seat choose at random over a line that is tapped, while the White Cell meddles. */
const playOver = async (text: string, numbers: Numbers): Promise<ReadonlyMap<string, Tapped>> => {
  const referee = createReferee(programOf(text));
  const { run, step } = startRun(referee, { seed: numbers(1_000), seats: SEATS });
  const authority = createAuthority(openLiveRun(referee, run, [step]), { journal: KEEPS, wording: english });
  const lines = new Map(
    [...Object.keys(SEATS)].map((seat) => [seat, createJsonPort(authority.portFor(seat), numbers)]),
  );
  const newest = new Map<string, Seen>();
  for (const [seat, { port }] of lines)
    port.subscribe((seen) => {
      if ((newest.get(seat)?.number ?? -1) < seen.number) newest.set(seat, seen);
    });
  for (let turn = 0; turn < 30; turn++)
    for (const [seat, { port, settle }] of lines) {
      await settle();
      await port.tree();
      const seen = newest.get(seat);
      if (seen === undefined) continue;
      const { view, revision } = seen;
      const command = { from: seat, at: revision };
      if (view.phase.kind === "deciding") {
        const { window, options } = view.phase.decision;
        const id = options[numbers(options.length)]?.id ?? "";
        void port.send({ kind: "choose", seat, window, options: [id], ...command });
      } else if (seat === WHITE_CELL && numbers(6) === 0)
        void port.send({ kind: "inject", inject: numbers(2) === 0 ? "leak" : "hint", ...command });
      else if (seen.movesByItself) void port.send({ kind: "advance", far: false, ...command });
      await settle();
    }
  return lines;
};

test("a sealed choice is not sent to the other side before both have chosen", async () => {
  const authority = createAuthority(atTheMeeting(), { journal: KEEPS, wording: english });
  const lines = ["us", "japan"].map((seat) => createJsonPort(authority.portFor(seat), createNumbers(5)));
  const [us, japan] = lines;
  japan?.port.subscribe(() => undefined);
  const before = japan?.heard.length ?? 0;
  void us?.port.send(sent(authority.live(), "us", choose("us", "main.meet", "refuse")));
  await us?.settle();
  const heard = japan?.heard.slice(before).join("\n") ?? "";
  expect(authority.live().run.plies).toHaveLength(1);
  expect(heard).not.toBe("");
  expect(heard).not.toMatch(/refuse/i);
});
