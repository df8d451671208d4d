/**
 * Builds assets/geography from the npm package world-atlas (Natural Earth, public domain), as quantised TopoJSON without names: the western Pacific
 * at 1:50 million and 1:10 million in a file each, the world at 1:110 million in one file, and at 1:50 million in tiles of 45 degrees. A tile of
 * nothing but sea has no file.
 *
 * Usage: node scripts/data/buildGeography.mjs
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { quantize } from "topojson-client";
import { assignTones, clipWorld } from "./geography/clipWorld.mjs";

const PACIFIC = { west: 92, south: -6, east: 172, north: 60 };
const EARTH = { west: -180, south: -90, east: 180, north: 90 };
const TILE_DEGREES = 45;
/** As many as `landPalette` of src/base has. */
const TONES = 3;

const require = createRequire(import.meta.url);
const folder = new URL("../../assets/geography/", import.meta.url);
const read = (detail) => JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), "utf8"));

const [w10, w50, w110] = ["10m", "50m", "110m"].map(read);

write("coast50m.json", 2e4, clip(w50, { box: PACIFIC, toleranceDegrees: 0.003 }));
write("coast10m.json", 6e4, clip(w10, { box: PACIFIC, toleranceDegrees: 0.001, smallestDegrees2: 1e-5 }));
write("world110m.json", 1e4, clip(w110, { box: EARTH, toleranceDegrees: 0.01 }));

rmSync(new URL("world/", folder), { recursive: true, force: true });
mkdirSync(new URL("world/", folder));
const toneOf = assignTones(w50.objects.countries.geometries, TONES);
for (let west = EARTH.west; west < EARTH.east; west += TILE_DEGREES)
  for (let south = EARTH.south; south < EARTH.north; south += TILE_DEGREES) {
    const box = { west, south, east: west + TILE_DEGREES, north: south + TILE_DEGREES };
    const tile = clip(w50, { box, toleranceDegrees: 0.003, toneOf });
    if (tile.arcs.length > 0) write(`world/land_${west}_${south}.json`, 2e4, tile);
  }

function clip(world, how) {
  return clipWorld(world, { tones: TONES, smallestDegrees2: 1e-9, ...how });
}

function write(name, grid, topology) {
  const text = `${JSON.stringify(quantize(topology, grid))}\n`;
  writeFileSync(new URL(name, folder), text);
  const { length } = topology.objects.countries.geometries;
  process.stdout.write(
    `${name}: ${length} countries, ${topology.arcs.length} arcs, ${Math.round(text.length / 1000)} kB\n`,
  );
}
