import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type GeographyTopology, projectGeography } from "../../src/map/geo/geography.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { isInside } from "../../src/map/layout/hitTest.ts";

const projection = createProjection({ west: 110, south: 8, east: 150, north: 46 });
const file = (level: string): URL => new URL(`../../assets/geography/coast${level}.json`, import.meta.url);
const read = (level: string): GeographyTopology => JSON.parse(readFileSync(file(level), "utf8"));

describe.each(["50m", "10m"])("the geography at 1:%s", (level) => {
  const topology = read(level);
  const geography = projectGeography(topology, projection, 3);
  const landAt = (at: readonly [number, number]) =>
    geography.polygons.find(({ rings }) => rings[0] && isInside(rings[0], projection.project(at)));

  it.each([
    ["Okinawa", [26.6, 128.0]],
    ["Taiwan", [23.7, 121.0]],
    ["Honshu", [36, 138.5]],
    ["Guangdong", [23.5, 113.5]],
    ["Luzon", [16.5, 121]],
  ] as const)("has land at %s", (_, at) => {
    expect(landAt(at)).toBeDefined();
  });

  it.each([
    ["the East China Sea", [29, 125]],
    ["the Taiwan Strait", [24.5, 119.6]],
    ["the Pacific", [25, 150]],
  ] as const)("has none in %s", (_, at) => {
    expect(landAt(at)).toBeUndefined();
  });

  it("draws no coast along the edge of the data", () => {
    const degrees = geography.coast.flat().map((point) => projection.unproject(point));
    const onEdge = degrees.filter(([latitude]) => latitude > 59.999);
    expect(onEdge.length).toBeLessThan(20);
  });

  it("gives neighbours different tones", () => {
    expect(landAt([45, 105])?.tone).not.toBe(landAt([35, 105])?.tone);
  });
});

it("keeps the files small enough to load with the page", () => {
  expect(statSync(file("50m")).size).toBeLessThanOrEqual(110_000);
  expect(statSync(file("10m")).size).toBeLessThanOrEqual(650_000);
});
