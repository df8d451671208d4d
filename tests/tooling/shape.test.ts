import ts from "typescript";
import { expect, test } from "vitest";
import { findCircles } from "../../scripts/checks/shape/findCircles.mjs";
import { measureFunctions, spreadOf } from "../../scripts/checks/shape/measureLengths.mjs";

test("functions with a name are measured from their first line to their last, those within others too", () => {
  const text = `// A comment.
export function outer() {
  const inner = (a: number) => {
    return a;
  };
  return [1].map((one) => inner(one));
}
class Thing {
  move() {}
}
declare function elsewhere(): void;`;
  const measured = measureFunctions(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ESNext, true));
  expect(measured.map(({ name, line, lines }) => `${name} ${line} ${lines}`)).toEqual([
    "outer 2 6",
    "inner 3 3",
    "move 9 1",
  ]);
});

test("the middle, the 90th hundredth and the largest of numbers", () => {
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => 99 - index))).toEqual({ median: 50, p90: 90, largest: 99 });
  expect(spreadOf([])).toEqual({ median: 0, p90: 0, largest: 0 });
});

test("files that import each other are found as one group, files that lead to it aren't", () => {
  const imports = new Map([
    ["main", ["a", "d"]],
    ["a", ["b", "elsewhere"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", ["e"]],
    ["e", ["d"]],
    ["f", ["a"]],
  ]);
  expect(findCircles(imports).map((files) => [...files].sort())).toEqual([
    ["d", "e"],
    ["a", "b", "c"],
  ]);
});
