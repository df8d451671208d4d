import { area } from "@turf/area";
import { bearing } from "@turf/bearing";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { point, polygon } from "@turf/helpers";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { LatLon } from "#scenario/model";
import type { MapView, PlaceView, SittingView, ZoneView } from "#sitting";
import { MapText } from "../../src/ui/map/MapText.tsx";
import { SHIPPED, viewsOf } from "./played.ts";

const RUNS = 100;

/** What a reader has who hears the map: its lines, and nothing else. */
const linesOf = ({ map, mapChanges }: Pick<SittingView, "map" | "mapChanges">): readonly string[] =>
  [...renderToStaticMarkup(<MapText view={map} changes={mapChanges} />).matchAll(/<(?:li|p)>(.*?)<\/(?:li|p)>/g)].map(
    ([, html = ""]) => html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );

const toPoint = ([lat, lon]: LatLon) => point([lon, lat]);
const km = (a: LatLon, b: LatLon): number => distance(toPoint(a), toPoint(b));
const named = (places: readonly PlaceView[]): readonly PlaceView[] =>
  places.filter(({ kind }) => kind !== "sea" && kind !== "land");

const COMPASS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** "12 km south-east of Naha" or "at Naha", read. */
const readWhere = (text: string): { readonly km: number; readonly compass?: string; readonly from: string } => {
  const away = /^([\d,]+) km ([a-z-]+) of (.+)$/.exec(text);
  if (away !== null) return { km: Number(away[1]?.replace(",", "")), compass: away[2] ?? "", from: away[3] ?? "" };
  const at = /^at (.+)$/.exec(text);
  if (at === null) throw new Error(`"${text}" says of nothing where it is`);
  return { km: 0, from: at[1] ?? "" };
};

/** What is said of where something is has to be true: as near as that, in that direction, and nothing is nearer. */
const judge = (text: string, at: LatLon, others: readonly { readonly name: string; readonly at: LatLon }[]): void => {
  const told = readWhere(text);
  const distances = others.map((other) => km(other.at, at));
  expect(Math.abs(told.km - Math.min(...distances)), text).toBeLessThan(0.6);
  const meant = others.filter(({ name }, index) => name === told.from && (distances[index] ?? 0) < told.km + 0.6);
  expect(meant, text).not.toEqual([]);
  if (told.compass === undefined) return;
  const off = meant.map((other) => {
    const turned = bearing(toPoint(other.at), toPoint(at)) - COMPASS.indexOf(told.compass ?? "") * 45;
    return Math.abs((((turned % 360) + 540) % 360) - 180);
  });
  expect(Math.min(...off), text).toBeLessThan(22.6);
};

const isInside = ({ shape }: ZoneView, at: LatLon): boolean =>
  shape.kind === "circle"
    ? km(shape.at, at) <= shape.radiusKm
    : booleanPointInPolygon(
        toPoint(at),
        polygon([[...shape.points, shape.points[0] as LatLon].map(([lat, lon]) => [lon, lat])]),
      );

const part = (line: string, label: string): string | undefined =>
  line
    .split("; ")
    .find((one) => one.startsWith(label))
    ?.slice(label.length);

/** The line of a thing: its name, whose it is, and what follows. */
const lineOf = (
  lines: readonly string[],
  { name, side }: { readonly name: string; readonly side?: string },
  { sides }: MapView,
): string => {
  const whose = sides.find((one) => one.side === side)?.name;
  const head = whose === undefined || name.includes(whose) ? name : `${name} (${whose})`;
  const line = lines.find((one) => one === head || one.startsWith(`${head}; `) || one.startsWith(`${head}. `));
  if (line === undefined) throw new Error(`nothing is said of ${head}`);
  return line;
};

const judgeMap = (view: Pick<SittingView, "map" | "mapChanges">): number => {
  const { map } = view;
  const lines = linesOf(view);
  const places = named(map.places);
  let questions = 0;
  for (const unit of map.units) {
    const [head, where, beside] = lineOf(lines, unit, map).split(/; |\. /);
    expect(head).toContain(unit.name);
    judge(where ?? "", unit.at, places);
    const others = map.units.filter(({ id }) => id !== unit.id);
    if (others.length > 0) judge((beside ?? "").replace("nearest force: ", ""), unit.at, others);
    if (unit.status !== "present") expect(lineOf(lines, unit, map)).toContain(unit.status);
    questions += 3;
  }
  for (const zone of map.zones) {
    const line = lineOf(lines, zone, map);
    const inside = places.filter(({ at }) => isInside(zone, at));
    const told = part(line, "encloses ") ?? "no named place";
    const listed = told === "no named place" ? [] : told.split(/, | and /).map((one) => one.replace(/\. .*$/, ""));
    expect(listed.length, line).toBe(inside.length);
    const ports = listed.filter((one) => one.endsWith("(Port)"));
    expect(ports.toSorted()).toEqual(
      inside
        .filter(({ kind }) => kind === "port")
        .map(({ name }) => `${name} (Port)`)
        .toSorted(),
    );
    for (const place of inside) expect(told).toContain(place.name);
    const size = Number(/([\d,]+(?:\.\d+)?) km²/.exec(line)?.[1]?.replaceAll(",", ""));
    const { shape } = zone;
    const expected =
      shape.kind === "circle"
        ? Math.PI * shape.radiusKm ** 2
        : area(polygon([[...shape.points, shape.points[0] as LatLon].map(([lat, lon]) => [lon, lat])])) / 1e6;
    expect(Math.abs(size / expected - 1), line).toBeLessThan(0.02);
    for (const unit of map.units.filter(({ at }) => isInside(zone, at)))
      expect(part(line, "forces inside: ")).toContain(unit.name);
    questions += 4;
  }
  for (const route of map.routes) {
    const told = part(lineOf(lines, route, map), "from ") ?? "";
    const [start = "", end = ""] = told.replace(/\. .*$/, "").split(", to ");
    judge(start, route.points[0] as LatLon, places);
    judge(end, route.points.at(-1) as LatLon, places);
    questions += 2;
  }
  return questions;
};

describe.each(SHIPPED)("the map of %s in words", (id) => {
  test(`answers where and whose everything is, and what a zone encloses, in every state of ${RUNS} runs`, {
    timeout: 900_000,
  }, () => {
    const seen = new Set<string>();
    let questions = 0;
    for (let seed = 0; seed < RUNS; seed++)
      for (const view of viewsOf(id, seed, { withoutFeed: true })) {
        const key = JSON.stringify([view.map, view.mapChanges]);
        if (seen.has(key)) continue;
        seen.add(key);
        questions += judgeMap(view);
      }
    expect(questions).toBeGreaterThan(50);
  });

  test("says of each unit whether it is new, has moved or was hit since the seat's own last choice", () => {
    for (let seed = 0; seed < 5; seed++) {
      const views = viewsOf(id, seed);
      for (const view of views) {
        const own = view.feed.findLast(({ seat, kind }) => seat?.id === view.seat.id && kind !== "handover")?.ply ?? 0;
        const before = views[Math.max(0, own)]?.map;
        const lines = linesOf(view);
        for (const unit of view.map.units) {
          const line = lineOf(lines, unit, view.map);
          const old = before?.units.find((one) => one.id === unit.id);
          expect(/; new(?=[;.]|$)/.test(line), line).toBe(old === undefined);
          expect(line.includes("has moved"), line).toBe(old !== undefined && `${old.at}` !== `${unit.at}`);
        }
        for (const { id: gone, name } of before?.units ?? [])
          if (!view.map.units.some((one) => one.id === gone)) expect(lines.at(-1)).toContain(name);
      }
    }
  });
});

test("nearness goes across the date line", () => {
  const place = (id: string, lon: number): PlaceView => ({ id, name: id, kind: "port", at: [0, lon], importance: 1 });
  const map: MapView = {
    bounds: { west: 150, south: -20, east: -150, north: 20 },
    sides: [],
    places: [place("West", 160), place("East", -179)],
    units: [{ id: "ship", name: "Ship", symbol: "", side: "blue", at: [0, 179], via: [], status: "present" }],
    zones: [
      {
        id: "box",
        name: "Box",
        kind: "area",
        shape: {
          kind: "polygon",
          points: [
            [-1, 178],
            [1, 178],
            [1, -178],
            [-1, -178],
          ],
        },
      },
    ],
    routes: [],
    strikes: [],
    questions: [],
  };
  expect(judgeMapLines(map)).toEqual([
    "Ship; 222 km west of East",
    "Box; Area; 98,900 km²; its middle is 111 km west of East; encloses East (Port); forces inside: Ship",
  ]);
});

const judgeMapLines = (map: MapView): readonly string[] => linesOf({ map, mapChanges: [] }).slice(0, 2);
