import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toDiagram } from "#export";
import { layOutChart } from "../../src/ui/author/layOutChart.ts";
import { programOf, readFixture } from "../engine/harness.ts";

const FILES = {
  "every construct": readFixture("kitchenSink.yaml"),
  "the flagship": readFileSync(
    new URL("../../scenarios/alliance-or-abandonment/scenario.yaml", import.meta.url),
    "utf8",
  ),
};

describe.each(Object.entries(FILES))("the charts of %s", (_, text) => {
  const diagram = toDiagram(programOf(text));
  const charts = diagram.states.filter(({ parent }) => parent === undefined).map(({ path }) => path);

  test.each(charts)("%s has a place for every state: inner ones inside, others apart", (chart) => {
    const { states, edges, width, height } = layOutChart(diagram, chart);
    expect(states.map(({ path }) => path)).toEqual(
      diagram.states.map(({ path }) => path).filter((path) => path.startsWith(`${chart}.`)),
    );
    const faults = states.flatMap((one) => {
      const around = states.find(({ path }) => path === one.parent) ?? { x: 0, y: 0, width, height };
      const isInside =
        one.x >= around.x &&
        one.y >= around.y &&
        one.x + one.width <= around.x + around.width &&
        one.y + one.height <= around.y + around.height;
      const covered = states.filter(
        (other) =>
          other.path > one.path &&
          other.parent === one.parent &&
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      );
      return [
        ...(isInside ? [] : [`${one.path} leaves its place`]),
        ...covered.map(({ path }) => `${one.path} covers ${path}`),
      ];
    });
    expect(faults).toEqual([]);
    expect(edges.filter(({ points }) => points.length < 2)).toEqual([]);
  });
});
