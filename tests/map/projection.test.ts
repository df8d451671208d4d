import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsBox } from "../../src/map/geo/boundsBox.ts";
import { distanceKm } from "../../src/map/geo/lines.ts";
import { isInBox } from "../../src/map/geo/point.ts";
import { createProjection } from "../../src/map/geo/projection.ts";

const eastAsia = { west: 110, south: 8, east: 150, north: 46 };
const place = fc.tuple(fc.double({ min: -5, max: 60, noNaN: true }), fc.double({ min: 92, max: 172, noNaN: true }));

describe("the projection", () => {
  it("brings every place back from the plane", () => {
    const { project, unproject } = createProjection(eastAsia);
    fc.assert(
      fc.property(place, (at) => {
        const [latitude, longitude] = unproject(project(at));
        expect(latitude).toBeCloseTo(at[0], 6);
        expect(longitude).toBeCloseTo(at[1], 6);
      }),
      { seed: 1 },
    );
  });

  it("keeps the scale within five per cent inside the bounds", () => {
    const { project } = createProjection(eastAsia);
    for (const at of [
      [9, 112],
      [26, 128],
      [45, 148],
      [15, 130],
      [40, 120],
    ] as const) {
      const near = [at[0] + 0.1, at[1] + 0.1] as const;
      const [x0, y0] = project(at);
      const [x1, y1] = project(near);
      expect(Math.hypot(x1 - x0, y1 - y0) / distanceKm(at, near)).toBeGreaterThan(0.95);
      expect(Math.hypot(x1 - x0, y1 - y0) / distanceKm(at, near)).toBeLessThan(1.05);
    }
  });

  it("puts north up in the middle and all corners into the box of the bounds", () => {
    const projection = createProjection(eastAsia);
    const [x0, y0] = projection.project([20, 130]);
    const [x1, y1] = projection.project([30, 130]);
    expect(x1).toBeCloseTo(x0, 6);
    expect(y1).toBeLessThan(y0);
    const box = boundsBox(eastAsia, projection);
    for (const at of [
      [8, 110],
      [8, 150],
      [46, 110],
      [46, 150],
      [8, 130],
    ] as const)
      expect(isInBox(projection.project(at), box)).toBe(true);
  });

  it("works on both sides of the date line and of the equator", () => {
    const pacific = createProjection({ west: 170, south: -20, east: -160, north: 20 });
    const [latitude, longitude] = pacific.unproject(pacific.project([3, -175]));
    expect(latitude).toBeCloseTo(3, 6);
    expect(longitude).toBeCloseTo(-175, 6);
  });

  it("measures over the sphere", () => {
    expect(distanceKm([24.467, 122.978], [25.0695, 121.553])).toBeCloseTo(159, 0);
  });
});
