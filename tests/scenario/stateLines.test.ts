import { expect, test } from "vitest";
import { readScenario } from "#scenario";
import { scenarioAround } from "../engine/harness.ts";

test("a reading says at which line each chart and state is declared, of a file with errors too", () => {
  const text = scenarioAround(`one:
  start: wide
  states:
    wide:
      regions:
        left: { start: a, states: { a: {} } }
    end: { ending: { title: End, kind: mixd, text: It ends. } }`);
  const { lines, scenario } = readScenario(text);
  expect(scenario).toBeUndefined();
  const first = text.split("\n").indexOf("  one:") + 1;
  expect(lines).toEqual({
    one: first,
    "one.wide": first + 3,
    "one.wide.left": first + 5,
    "one.wide.left.a": first + 5,
    "one.end": first + 6,
  });
  expect(readScenario("").lines).toEqual({});
});
