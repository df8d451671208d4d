import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutTree, TREE, type TreeLayout, type TreePlan } from "#charts";
import { type Box, type Line, linesOf, meets, overlap } from "./linesOf.ts";

const LANES = ["law", "tokyo", "washington", "beijing", "chance"];

const branches = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .map(([count, taken]) =>
    Array.from({ length: count }, (_, index) => ({ id: `b${index}`, isTaken: index === taken })),
  );

const plans: fc.Arbitrary<TreePlan> = fc
  .record({
    lanes: fc.subarray(LANES, { minLength: 1 }),
    nodes: fc.array(
      fc.record({
        at: fc.nat(),
        label: fc.constantFrom("answer" as const, "event" as const, "none" as const),
        branches,
      }),
      { maxLength: 25 },
    ),
    isOpen: fc.boolean(),
    hasActs: fc.boolean(),
    endings: fc.nat({ max: 14 }),
  })
  .map(({ lanes, nodes, isOpen, hasActs, endings }) => ({
    lanes: lanes.map((id) => ({ id })),
    nodes: nodes.map(({ at, label, branches: given }, index) => {
      const open = isOpen && index === nodes.length - 1;
      return {
        id: `n${index}`,
        lane: lanes[at % lanes.length] ?? "",
        label: open ? "event" : label,
        isOpen: open,
        branches: open ? given.map(({ id }) => ({ id, isTaken: false })) : given,
      };
    }),
    endings: Array.from({ length: endings }, (_, index) => `e${index}`),
    ...(isOpen ? {} : { reached: `e${endings - 1}` }),
    acts: hasActs ? nodes.flatMap((_, node) => (node % 4 === 1 ? [{ id: `act ${node}`, node }] : [])) : [],
    days: nodes.flatMap((_, node) => (node % 3 === 0 ? [{ id: `d${node}`, node }] : [])),
  }));

/** Where the page writes something: the styles give texts this room and cut off what goes beyond it. */
const textsOf = ({ nodes }: TreePlan, layout: TreeLayout): ReadonlyMap<string, Box> => {
  const boxes = new Map<string, Box>();
  const rooms = { answer: TREE.answer, event: TREE.label, none: 0 };
  nodes.forEach(({ id, label }, index) => {
    const { x, y } = layout.nodes[index] ?? { x: 0, y: 0 };
    const left = x - TREE.node;
    const top = y + TREE.node + 1;
    if (label !== "none") boxes.set(id, { left, top, right: left + TREE.cell, bottom: top + rooms[label] - 2 });
  });
  for (const { id, node, x, y } of layout.branches)
    boxes.set(`${node} ${id}`, { left: x, top: y - 6, right: x + TREE.cell - 30, bottom: y + 6 });
  for (const { id, x, y } of layout.fan) boxes.set(`open ${id}`, box(x, y, TREE.fan - 8, TREE.option));
  for (const { id, x, y } of layout.endings) boxes.set(id, box(x, y, TREE.ending, TREE.pill - 2));
  for (const { id, x, right } of layout.acts)
    boxes.set(id, { left: x - TREE.node, top: 6, right: right - TREE.node - TREE.gutter / 2, bottom: 26 });
  for (const { id, x, y } of layout.days)
    boxes.set(id, { left: x - TREE.node, top: y, right: x + TREE.day - TREE.node - 4, bottom: y + 16 });
  return boxes;
};

const box = (left: number, y: number, width: number, height: number): Box => ({
  left,
  top: y - height / 2,
  right: left + width,
  bottom: y + height / 2,
});

const drawnOf = (layout: TreeLayout): readonly Line[] => [
  ...layout.lanes.flatMap(({ y, right }) => linesOf(`M0 ${y}H${right}`)),
  ...layout.thread.flatMap(linesOf),
  ...layout.branches.flatMap(({ path }) => linesOf(path)),
  ...linesOf(layout.finish),
  ...layout.fan.flatMap(({ path }) => linesOf(path)),
];

describe("a decision tree on the page", () => {
  test("has no text on a line, and no text on another", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const layout = layOutTree(plan);
        const texts = [...textsOf(plan, layout)];
        const lines = drawnOf(layout);
        const faults = texts.flatMap(([name, text]) => [
          ...lines.filter((line) => meets(line, text)).map((line) => `${name} on ${line.join(" to ")}`),
          ...texts
            .filter(([other, one]) => other !== name && overlap(text, one))
            .map(([other]) => `${name} on ${other}`),
          ...(text.bottom > layout.height ? [`${name} below the edge`] : []),
        ]);
        expect(faults).toEqual([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test("leaves what was played before where it was when the play goes on", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = layOutTree({
          ...plan,
          nodes: plan.nodes.slice(0, -1).map((node) => ({ ...node, isOpen: false })),
        });
        const after = layOutTree(plan);
        const places = ({ nodes }: TreeLayout) => nodes.map(({ id, x }) => ({ id, x }));
        expect(places(after).slice(0, before.nodes.length)).toEqual(places(before));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test("leads its thread from each node to the next", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { nodes, thread } = layOutTree(plan);
        thread.slice(1).forEach((path, index) => {
          const lines = linesOf(path);
          const [from, to] = [nodes[index], nodes[index + 1]];
          expect(lines[0]?.[0]).toEqual([(from?.x ?? 0) + TREE.node, from?.y]);
          expect(lines.at(-1)?.[1]).toEqual([(to?.x ?? 0) - TREE.node, to?.y]);
        });
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test("has a low lane where nothing has happened", () => {
    const layout = layOutTree({
      lanes: [{ id: "tokyo" }, { id: "beijing" }],
      nodes: [],
      endings: [],
      acts: [],
      days: [],
    });
    expect(layout.lanes.map(({ top }) => top)).toEqual([TREE.head, TREE.head + TREE.quiet]);
  });
});
