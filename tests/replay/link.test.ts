import fc from "fast-check";
import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { decodeLink, encodeLink, type Run, readLinkScenario } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const referee = createReferee(program);
const { run } = playByPolicy(referee, 3);
const link = encodeLink(program, run);
const DAMAGED = { ok: false, reason: "The link is damaged or incomplete." };

const opened = (text: string): readonly unknown[] => [readLinkScenario(text), decodeLink(referee, text)];

test("a link holds any run as far as it has been played, with any holders of its seats", () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 }), fc.nat({ max: 60 }), fc.boolean(), (seed, length, isPerson) => {
      const { ending: _, ...played } = playByPolicy(referee, seed, "hawkish").run;
      const seats: Run["seats"] = isPerson ? { ...played.seats, north: { by: "person" } } : played.seats;
      const plies = played.plies.slice(0, length);
      const decoded = decodeLink(referee, encodeLink(program, { ...played, seats, plies }));
      expect(decoded).toMatchObject({ ok: true, value: { seed, seats } });
      expect(decoded.ok && decoded.value.plies.map(({ choice, hash }) => [choice, hash])).toEqual(
        plies.map(({ choice, hash }) => [choice, hash]),
      );
    }),
    { seed: 5, numRuns: 40 },
  );
});

test.each([
  ["nothing", ""],
  ["no letter of the alphabet", "<script>alert(1)</script>"],
  ["one letter", "A"],
  ["another version", "Aw"],
  ["a text longer than its bytes", "Af____8P"],
  ["half of a link", link.slice(0, link.length / 2)],
  ["more than a link", `${link}AAAA`],
  ["far too much", "A".repeat(1_000_000)],
])("a link of %s is refused in a sentence", (_, text) => {
  expect(decodeLink(referee, text)).toEqual(DAMAGED);
});

test("whatever a link is turned into, it is read as a run or refused in a sentence", () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc
      .tuple(fc.nat({ max: link.length - 1 }), fc.constantFrom(..."AQgw_-9z."))
      .map(([at, letter]) => link.slice(0, at) + letter + link.slice(at + 1)),
    fc.nat({ max: link.length - 1 }).map((at) => link.slice(0, at)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(() => opened(text)).not.toThrow();
    }),
    { seed: 7, numRuns: 150 },
  );
});

test("a link of other rules, or of another scenario, says so", () => {
  const other = { ...run, scenario: { ...run.scenario, hash: "0123" } };
  expect(decodeLink(referee, encodeLink(program, other))).toMatchObject({
    reason: "The link was made under different rules of this scenario.",
  });
  const another = encodeLink(program, { ...run, scenario: { ...run.scenario, id: "strait" } });
  expect(readLinkScenario(another)).toEqual({ id: "strait", hash: run.scenario.hash });
  expect(decodeLink(referee, another)).toMatchObject({
    reason: 'The link belongs to the scenario "strait", not to "kitchen-sink".',
  });
});
