import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chooseFiles } from "../../src/map/geo/chooseFiles.ts";
import { type Geography, type GeographyTopology, projectGeography } from "../../src/map/geo/geography.ts";
import { type Bounds, createProjection, type MapProjection } from "../../src/map/geo/projection.ts";
import { sheetOf } from "../../src/map/geo/sheetOf.ts";
import { isInside } from "../../src/map/layout/hitTest.ts";

const bounds = { west: 110, south: 8, east: 150, north: 46 };
const projection = createProjection(bounds);
const file = (level: string): URL => new URL(`../../assets/geography/coast${level}.json`, import.meta.url);
const read = (level: string): GeographyTopology => JSON.parse(readFileSync(file(level), "utf8"));

const landIn = ({ polygons }: Geography, { project }: MapProjection, at: readonly [number, number]) =>
  polygons.find(({ rings }) => rings.filter((ring) => isInside(ring, project(at))).length % 2 === 1);

describe.each(["50m", "10m"])("the geography at 1:%s", (level) => {
  const topology = read(level);
  const geography = projectGeography([{ topology, shift: 0 }], { projection, sheet: sheetOf(bounds), borders: true });
  const landAt = (at: readonly [number, number]) => landIn(geography, projection, at);

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

const folder = new URL("../../assets/geography/", import.meta.url);
const path = (name: string): URL => new URL(`${name.startsWith("land_") ? "world/" : ""}${name}.json`, folder);

/** The land of a map with these bounds, from the files that the page would load. */
const landOf = (bounds: Bounds, detail: "coarse" | "fine" = "coarse") => {
  const projection = createProjection(bounds);
  const pieces = chooseFiles(bounds)
    [detail].filter(({ name }) => existsSync(path(name)))
    .map(({ name, shift }) => ({ shift, topology: JSON.parse(readFileSync(path(name), "utf8")) }));
  const geography = projectGeography(pieces, { projection, sheet: sheetOf(bounds), borders: false });
  return { geography, isLand: (at: readonly [number, number]) => landIn(geography, projection, at) !== undefined };
};

describe("land anywhere on earth", () => {
  it.each([
    [
      "the Caribbean",
      [-88, 8, -58, 28],
      [
        [21.5, -78.5],
        [18.9, -71],
      ],
      [
        [15, -75],
        [25, -70],
      ],
    ],
    [
      "the Baltic",
      [9, 53, 31, 66],
      [
        [62, 15],
        [57, 25],
      ],
      [
        [56, 18.3],
        [65.5, 2],
      ],
    ],
    [
      "Fiji, on both sides of the antimeridian",
      [170, -24, -172, -10],
      [
        [-17.8, 178],
        [-16.6, 179.3],
        [-16.84, -179.97],
        [-13.6, -172.5],
      ],
      [
        [-18, -179],
        [-20, 175],
        [-12, 179.99],
      ],
    ],
    [
      "the Arctic, round the pole",
      [-180, 62, 180, 90],
      [
        [72, -40],
        [78.5, 16],
        [66.5, 179.9],
        [66.5, -179.9],
        [67, 100],
      ],
      [
        [89.9, 10],
        [75, -5],
        [80, 179],
      ],
    ],
    [
      "the Antarctic, with its pole",
      [-180, -90, 180, -60],
      [
        [-89.9, 100],
        [-80, 0],
        [-86, 179.9],
        [-86, -179.9],
        [-75, 45.1],
      ],
      [
        [-62, 0],
        [-65, -150],
      ],
    ],
    [
      "the Strait of Hormuz",
      [47, 20, 64, 31],
      [
        [30, 55],
        [23, 55],
      ],
      [
        [26, 53],
        [24, 60],
      ],
    ],
    [
      "the Gulf of Guinea, where meridian and equator cross",
      [-10, -10, 15, 12],
      [
        [7, 1],
        [0, 12],
      ],
      [
        [0, 0],
        [-5, 5],
      ],
    ],
    [
      "the world",
      [-180, -60, 180, 80],
      [
        [40, -100],
        [50, 10],
        [-25, 135],
        [66.5, 179],
        [66.5, -175],
      ],
      [
        [0, -150],
        [30, -40],
        [-40, 80],
      ],
    ],
    [
      "the world, seen from the Pacific",
      [10, -60, 0, 80],
      [
        [40, -100],
        [50, 20],
        [-25, 135],
        [50, 5],
      ],
      [
        [0, -150],
        [0, 180],
        [-40, 80],
      ],
    ],
  ] as const)("has coast and sea in %s", (_, [west, south, east, north], land, sea) => {
    const { isLand, geography } = landOf({ west, south, east, north });
    expect(land.filter((at) => !isLand(at))).toEqual([]);
    expect(sea.filter((at) => isLand(at))).toEqual([]);
    expect(geography.coast.flat(2).every(Number.isFinite)).toBe(true);
  });

  it("shows borders only where they are wanted, and those in dispute by themselves", () => {
    const topology = read("50m");
    const draw = (borders: boolean): Geography =>
      projectGeography([{ topology, shift: 0 }], { projection, sheet: sheetOf(bounds), borders });
    expect(draw(false)).toMatchObject({ borders: [], disputed: [] });
    expect(new Set(draw(false).polygons.map(({ tone }) => tone))).toEqual(new Set([0]));
    const onKoreanLine = draw(true)
      .disputed.flat()
      .map((point) => projection.unproject(point));
    expect(
      onKoreanLine.some(([latitude, longitude]) => Math.abs(latitude - 38) < 1 && Math.abs(longitude - 127) < 2),
    ).toBe(true);
  });

  it("goes on from one file to the next without a gap", () => {
    const { geography } = landOf({ west: 9, south: 40, east: 31, north: 53 });
    expect(geography.seams.length).toBeGreaterThan(0);
  });
});

describe("what a map loads", () => {
  it.each([
    ["the flagship's seas", [108, 11.5, 147, 42], ["coast50m"]],
    ["the Baltic", [9, 53, 31, 66], ["land_0_45", "land_-45_45", "land_45_45"]],
    ["Fiji", [170, -24, -172, -10], ["land_135_-45", "land_135_0", "land_-180_-45", "land_-180_0"]],
    ["the world", [-180, -60, 180, 80], ["world110m"]],
  ] as const)("for %s is what lies about it", (_, [west, south, east, north], names) => {
    const { coarse } = chooseFiles({ west, south, east, north });
    expect(new Set(coarse.map(({ name }) => name))).toEqual(new Set(names));
  });

  it("is small enough to load with the page, in one piece or in a few", () => {
    const size = (name: string): number => statSync(path(name)).size;
    expect(size("coast50m")).toBeLessThanOrEqual(110_000);
    expect(size("coast10m")).toBeLessThanOrEqual(650_000);
    expect(size("world110m")).toBeLessThanOrEqual(100_000);
    for (const name of readdirSync(new URL("world/", folder)))
      expect(statSync(new URL(`world/${name}`, folder)).size).toBeLessThanOrEqual(75_000);
  });
});
