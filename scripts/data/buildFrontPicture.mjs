/**
 * Builds assets/geography/frontPicture.svg, the coast behind the headline of the library, from coast50m.json: hairlines on a
 * graticule, in the projection of the map. It is used as a mask, so that the page gives it its colour.
 *
 * Usage: node scripts/data/buildFrontPicture.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { geoConicConformal, geoGraticule, geoPath } from "d3-geo";
import { mesh } from "topojson-client";

const WIDTH = 900;
const HEIGHT = 760;
/** What is smaller is an islet that would be a speck. */
const SMALLEST_PIXELS2 = 3;

const folder = new URL("../../assets/geography/", import.meta.url);
const world = JSON.parse(readFileSync(new URL("coast50m.json", folder), "utf8"));
const projection = geoConicConformal()
  .parallels([15, 42])
  .rotate([-128, 0])
  .center([0, 29.5])
  .scale(1500)
  .translate([WIDTH / 2, HEIGHT / 2])
  .clipExtent([
    [-4, -4],
    [WIDTH + 4, HEIGHT + 4],
  ]);
const toPath = geoPath(projection).digits(1);

const coast = mesh(world, world.objects.countries, (one, other) => one === other);
coast.coordinates = coast.coordinates.filter(
  (ring) => Math.abs(toPath.area({ type: "Polygon", coordinates: [ring] })) >= SMALLEST_PIXELS2,
);
const graticule = geoGraticule()
  .step([5, 5])
  .extent([
    [90, 0],
    [170, 60],
  ])();

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="none" stroke="#fff">
<path stroke-width=".6" stroke-opacity=".35" d="${toPath(graticule)}"/>
<path stroke-width="1.1" stroke-linejoin="round" d="${toPath(coast)}"/>
</svg>
`;
writeFileSync(new URL("frontPicture.svg", folder), svg);
process.stdout.write(`frontPicture.svg: ${Math.round(svg.length / 1000)} kB\n`);
