/**
 * Builds src/scenario/geography/landRuns.ts from the npm package world-atlas (Natural Earth, 1:10 million): for each cell of a grid of half degrees
 * whether all of it, and 20 km about it, is sea, or land, as runs from the south-west on. The checker knows from it what stands in the wrong element.
 *
 * Usage: node scripts/data/buildLandGrid.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { clipWorld } from "./geography/clipWorld.mjs";

const EARTH = { west: -180, south: -90, east: 180, north: 90 };
const FINE = 20; // cells to a degree in which the coast is drawn
const CELL = 0.5;
const MARGIN_KM = 20;
const KM_PER_DEGREE = 111.2;
const [WIDTH, HEIGHT] = [360 * FINE, 180 * FINE];

/** Lakes are land in the data: west, south, east, north. What stands there is in no wrong element. */
const LAKES = [
  [-93, 41, -76, 49.5], // the Great Lakes
  [-126, 60, -108, 67.5], // Great Bear, Great Slave
  [-112, 56, -96, 59.5], // Athabasca, Reindeer
  [-100, 50, -95.5, 54.5], // Winnipeg
  [-86.5, 10.5, -84.5, 12.5], // Nicaragua
  [-70.5, -17, -68.5, -15], // Titicaca
  [28.5, -9, 31.5, -3], // Tanganyika
  [31, -3.5, 35, 1], // Victoria
  [33.5, -15, 35.5, -9], // Malawi
  [35, 2, 37, 5], // Turkana
  [26.5, -19, 29.5, -16], // Kariba
  [12.5, 12, 15.5, 14.5], // Chad
  [12, 57.5, 15.5, 59.5], // Vänern, Vättern
  [29, 59.5, 36.5, 63], // Ladoga, Onega
  [27, 58, 28.5, 59.5], // Peipus
  [46, 36, 55.5, 48], // the Caspian Sea
  [57.5, 43, 62, 47.5], // the Aral Sea
  [73, 44.5, 79.5, 47.5], // Balkhash
  [76, 42, 78.5, 43], // Issyk-Kul
  [103, 51, 110.5, 56.5], // Baikal
];

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"), "utf8"),
);
const planar = clipWorld(world, { box: EARTH, smallestDegrees2: 0, toleranceDegrees: 0.002, tones: 3 });
const rings = feature(planar, planar.objects.countries).features.flatMap(({ geometry }) => geometry.coordinates.flat());

const sums = summed(drawn(rings));
const grid = [];
for (let south = -90; south < 90; south += CELL)
  for (let west = -180; west < 180; west += CELL) grid.push(kindOf(west, south));
const runs = [];
for (let i = 0; i < grid.length; ) {
  let end = i;
  while (grid[end] === grid[i]) end += 1;
  runs.push(`${grid[i]}${(end - i).toString(36)}`);
  i = end;
}
const text = `/**
 * Cells of half a degree, row by row from 90° S and 180° W: S so many of sea, L of land, C of what has a coast within 20 km, in base 36. Written by
 * node scripts/data/buildLandGrid.mjs from Natural Earth at 1:10 million.
 */
export const landRuns =
  "${runs.join("")}";
`;
writeFileSync(new URL("../../src/scenario/geography/landRuns.ts", import.meta.url), text);
process.stdout.write(`landRuns.ts: ${runs.length} runs, ${Math.round(text.length / 1000)} kB\n`);

/** Which fine cells are land: along each row, what lies between an odd crossing and the next. */
function drawn(lines) {
  const isLand = new Uint8Array(WIDTH * HEIGHT);
  const crossings = Array.from({ length: HEIGHT }, () => []);
  for (const line of lines)
    line.forEach(([x1, y1], index) => {
      const [x0, y0] = line[index - 1] ?? [x1, y1];
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)].map((y) => Math.ceil((y + 90) * FINE - 0.5));
      for (let row = Math.max(0, low); row < Math.min(HEIGHT, high); row += 1) {
        const y = (row + 0.5) / FINE - 90;
        crossings[row].push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
      }
    });
  crossings.forEach((found, row) => {
    found.sort((a, b) => a - b);
    for (let i = 0; i + 1 < found.length; i += 2)
      isLand.fill(
        1,
        row * WIDTH + Math.round((found[i] + 180) * FINE),
        row * WIDTH + Math.round((found[i + 1] + 180) * FINE),
      );
  });
  return isLand;
}

function summed(isLand) {
  const table = new Uint32Array((WIDTH + 1) * (HEIGHT + 1));
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0, row = 0; x < WIDTH; x += 1) {
      row += isLand[y * WIDTH + x];
      table[(y + 1) * (WIDTH + 1) + x + 1] = table[y * (WIDTH + 1) + x + 1] + row;
    }
  return table;
}

function kindOf(west, south) {
  const middle = south + CELL / 2;
  const inLake = LAKES.some(
    (lake) => west + CELL > lake[0] && west < lake[2] && south + CELL > lake[1] && south < lake[3],
  );
  if (inLake) return "C";
  const up = MARGIN_KM / KM_PER_DEGREE;
  const aside = Math.min(180 - CELL / 2, up / Math.max(0.01, Math.cos((Math.abs(middle) * Math.PI) / 180)));
  const rows = [south - up, south + CELL + up].map((y) => Math.min(HEIGHT, Math.max(0, Math.round((y + 90) * FINE))));
  const [from, to] = [west - aside, west + CELL + aside].map((x) => Math.round((x + 180) * FINE));
  const parts =
    from < 0
      ? [
          [0, to],
          [from + WIDTH, WIDTH],
        ]
      : to > WIDTH
        ? [
            [from, WIDTH],
            [0, to - WIDTH],
          ]
        : [[from, to]];
  let land = 0;
  let all = 0;
  for (const [a, b] of parts) {
    land += at(b, rows[1]) - at(a, rows[1]) - at(b, rows[0]) + at(a, rows[0]);
    all += (b - a) * (rows[1] - rows[0]);
  }
  return land === 0 ? "S" : land === all ? "L" : "C";
}

function at(x, y) {
  return sums[y * (WIDTH + 1) + x];
}
