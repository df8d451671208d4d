import { expect, test } from "vitest";
import { english } from "#engine";
import { createAuthority, type Journal, type LiveRun, type Seen } from "#sitting";
import { atTheMeeting, choose, play, sent } from "./table.ts";

/** The meeting after both have chosen, so that Japan's option makes the difference. */
const met = (live: LiveRun, option: "ask" | "threaten"): LiveRun =>
  play(live, ["japan", choose("japan", "main.meet", option)], ["us", choose("us", "main.meet", "back")]);

const lineOf = ({ run }: LiveRun): readonly string[] => run.plies.map(({ choice }) => choice);

const saves: Journal = { append: async () => ({ kind: "saved" }) };

test("what another tab played of the same sitting is taken in as a variation, and the play stands where it stood", async () => {
  const [own, other] = [met(atTheMeeting(), "ask"), met(atTheMeeting(), "threaten")];
  const authority = createAuthority(own, { journal: saves, wording: english });
  authority.takeIn(other.run);
  await authority.keep();
  const { run } = authority.live();
  expect(lineOf(authority.live())).toEqual(lineOf(own));
  expect(run.variations.flatMap(({ plies }) => plies.map(({ choice }) => choice))).toEqual(
    lineOf(other).slice(lineOf(own).findIndex((choice, index) => choice !== lineOf(other)[index])),
  );
});

test("what comes in while a choice is being kept is there with the choice", async () => {
  const start = atTheMeeting();
  const other = met(start, "threaten");
  let isKept = (): void => {};
  const slow: Journal = {
    append: () =>
      new Promise((resolve) => {
        isKept = () => resolve({ kind: "saved" });
      }),
  };
  const authority = createAuthority(start, { journal: slow, wording: english });
  const seen: Seen[] = [];
  const port = authority.portFor("japan");
  port.subscribe((one) => seen.push(one));
  const answer = port.send(sent(start, "japan", choose("japan", "main.meet", "ask")));
  await Promise.resolve();
  await Promise.resolve();
  authority.takeIn(other.run);
  isKept();
  expect(await answer).toEqual({ kind: "done", revision: 1 });
  expect(authority.live().run.plies.at(-1)?.choice).toContain("ask");
  expect(authority.live().run.variations).not.toEqual([]);
});
