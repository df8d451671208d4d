import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/map/geo/point.ts";
import { placeLabels } from "../../src/map/layout/placeLabels.ts";

const box = fc.record({
  x: fc.integer({ min: -50, max: 500 }),
  y: fc.integer({ min: -50, max: 500 }),
  width: fc.integer({ min: 1, max: 180 }),
  height: fc.integer({ min: 8, max: 24 }),
});
const requests = fc
  .array(fc.record({ priority: fc.integer({ min: 0, max: 5 }), boxes: fc.array(box, { maxLength: 6 }) }), {
    maxLength: 40,
  })
  .map((all) => all.map((request, index) => ({ ...request, id: `label${index}` })));

describe("placing labels", () => {
  it("never lets a label touch another label or an obstacle", () => {
    fc.assert(
      fc.property(requests, fc.array(box, { maxLength: 20 }), (wanted, obstacles) => {
        const placed = placeLabels(wanted, obstacles).map((label) => label.box);
        for (const [index, one] of placed.entries())
          for (const other of [...obstacles, ...placed.slice(index + 1)]) expect(overlaps(one, other)).toBe(false);
      }),
      { seed: 3 },
    );
  });

  it("doesn't depend on the order of the requests", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        expect(placeLabels([...wanted].reverse(), [])).toEqual(placeLabels(wanted, []));
      }),
      { seed: 3 },
    );
  });

  it("gives the more important label the place that two want", () => {
    const boxes = [{ x: 0, y: 0, width: 40, height: 12 }];
    const placed = placeLabels(
      [
        { id: "hamlet", priority: 1, boxes },
        { id: "capital", priority: 9, boxes },
      ],
      [],
    );
    expect(placed.map(({ id }) => id)).toEqual(["capital"]);
  });

  it("takes the next box when the first is taken", () => {
    const boxes = [
      { x: 0, y: 0, width: 40, height: 12 },
      { x: 60, y: 0, width: 40, height: 12 },
    ];
    const placed = placeLabels([{ id: "naha", priority: 1, boxes }], [{ x: 10, y: 0, width: 5, height: 5 }]);
    expect(placed).toEqual([{ id: "naha", choice: 1, box: boxes[1] }]);
  });

  it("shows a forced label even where nothing is free", () => {
    const boxes = [{ x: 0, y: 0, width: 40, height: 12 }];
    const placed = placeLabels([{ id: "naha", priority: 1, boxes, isForced: true }], boxes);
    expect(placed).toEqual([{ id: "naha", choice: 0, box: boxes[0] }]);
  });
});
