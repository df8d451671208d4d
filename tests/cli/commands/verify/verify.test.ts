import { describe, expect, test } from "vitest";
import { createReferee } from "#engine";
import { decodeRun, replay } from "#replay";
import { ladderText } from "../../../bench/ladder.ts";
import { programOf } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const ladder = (checks: string, turns = 12): string => `${ladderText(turns)}checks:\n${checks}\n`;

const verify = (checks: string, words = "", turns = 12) =>
  runOn(["verify", "a.yaml", ...words.split(" ").filter((word) => word !== "")], { "a.yaml": ladder(checks, turns) });

/** How long it took is nothing to compare. */
const timeless = (out: string): string => uncited(out).replace(/in \d+\.\d s/, "in N s");

describe("verify", () => {
  test("says of each promise whether it is proved or broken, and by which choices", async () => {
    const { code, out } = await verify(
      `  - never: escalation > 9 && ending != "war"
  - { when: "support == 0", leads_to: 'ending == "collapse"' }
  - reaches: [war, collapse, settled]
  - { before: "escalation == 5", first: "turn > 2" }`,
    );
    expect({ code, out: timeless(out) }).toEqual({
      code: 1,
      out: `a.yaml
  proved  never: escalation > 9 && ending != "war"
  BROKEN  when: support == 0, leads_to: ending == "collapse"
          The first last holds after choice 7, and the second still doesn't when the run is over after these 7 choices:
             1. The cabinet: Escalate  [crisis.turns=escalate]
             2. The cabinet: Escalate  [crisis.turns=escalate]
             3. The cabinet: Escalate  [crisis.turns=escalate]
             4. The cabinet: Escalate  [crisis.turns=escalate]
             5. The cabinet: Escalate  [crisis.turns=escalate]
             6. The cabinet: Escalate  [crisis.turns=escalate]
             7. The cabinet: Escalate  [crisis.turns=escalate]
  proved  reaches: war, collapse, settled
  BROKEN  before: escalation == 5, first: turn > 2
          It holds, and the other hasn't yet, after these 2 choices:
             1. The cabinet: Escalate  [crisis.turns=escalate]
             2. The cabinet: Escalate  [crisis.turns=escalate]
2 of 4 proved, 2 broken. Complete: 706 states and 1,590 ways between them, in N s.
`,
    });
  });

  test("claims nothing that the memory didn't suffice for, and still shows what is broken", async () => {
    const checks = "  - never: turn > 19000\n  - never: support > 9\n  - reaches: [settled]";
    const { code, out } = await verify(checks, "--max-memory 2M --format json", 20_000);
    const { complete, limit, promises } = JSON.parse(out);
    expect({ code, complete, limit }).toEqual({ code: 1, complete: false, limit: "memory" });
    expect(promises.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["open", "broken", "open"]);
  });

  test("writes what breaks a promise as a run that replays, and names it", async () => {
    const { out, written } = await verify("  - always: escalation < 5", "--out ways --format json");
    expect(JSON.parse(out)).toMatchObject({
      scenario: "ladder",
      complete: true,
      states: 706,
      promises: [{ check: 1, kind: "always", verdict: "broken", run: "ways/1-always.run.json" }],
    });
    const decoded = decodeRun(written["ways/1-always.run.json"] ?? "");
    if (!decoded.ok) throw new Error(decoded.reason);
    const referee = createReferee(programOf(ladder("  - never: turn < 0")));
    expect(replay(referee, decoded.value).problem).toBeUndefined();
    expect(decoded.value.plies).toHaveLength(2);
  });

  test("says so where nothing is promised, and refuses an amount of memory and a format that it can't read", async () => {
    expect(await verify("  - { share: war, within: 0..100 }")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/promises nothing/),
    });
    expect(await verify("  - never: turn < 0", "--max-memory lots")).toMatchObject({
      code: 2,
      complaints: 'The option "--max-memory" takes an amount of memory, such as 512M or 2G; "lots" isn\'t one.',
    });
    expect(await verify("  - never: turn < 0", "--format xml")).toMatchObject({ code: 2 });
    expect(await verify("  - never: turn < 0", "b.yaml")).toMatchObject({ code: 2 });
  });
});
