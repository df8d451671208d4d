import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { createTeller, type MapView, toSittingView } from "#sitting";
import { toScreen } from "../../src/map/camera/camera.ts";
import { restingCamera } from "../../src/map/camera/limits.ts";
import { boundsBox } from "../../src/map/geo/boundsBox.ts";
import type { Box } from "../../src/map/geo/point.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { createSpreader } from "../../src/map/layout/createSpreader.ts";
import { layoutMap } from "../../src/map/layout/layoutMap.ts";
import type { MapLayout } from "../../src/map/layout/mapLayout.ts";
import { isMarked } from "../../src/map/paint/mark.ts";
import { noPreview } from "../../src/map/view/projectedPreview.ts";
import { projectView } from "../../src/map/view/projectView.ts";
import { programOf } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const SIZES = [
  { width: 553, height: 545 },
  { width: 354, height: 236 },
] as const;

const layOut = (map: MapView, size: (typeof SIZES)[number]): MapLayout => {
  const projection = createProjection(map.bounds);
  const box = boundsBox(map.bounds, projection);
  const camera = restingCamera({ box, projection }, map.focus, size);
  return layoutMap({
    view: projectView(map, projection),
    preview: noPreview,
    camera,
    zoom: camera.scale / restingCamera({ box, projection }, undefined, size).scale,
    selected: undefined,
    hovered: undefined,
    measure: (text) => ({ width: 7 * text.length, height: 14 }),
    spread: createSpreader(),
    reserved: [],
    choices: new Map(),
  });
};

/** Between two boxes, in pixels; 0 where they touch. */
const gap = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );

/** Names that stand farther from their own symbol or mark than a letter is high, and names of seas that stand off their middle. */
const astray = (map: MapView, { camera, labels, targets }: MapLayout): readonly string[] => {
  const { project } = createProjection(map.bounds);
  return [...map.places.map(({ id }) => `place ${id}`), ...map.units.map(({ id }) => `unit ${id}`)].flatMap((id) => {
    const label = labels.find((one) => one.id === `label ${id}`);
    if (label === undefined) return [];
    const own = targets.boxes.find(({ thing, box }) => `${thing.kind} ${thing.id}` === id && box !== label.box);
    const unmarked = map.places.find((place) => `place ${place.id}` === id && !isMarked(place.kind));
    const [x, y] = unmarked === undefined ? [0, 0] : toScreen(camera, project(unmarked.at));
    const named = unmarked === undefined ? own?.box : { x, y, width: 0, height: 0 };
    const pixels = named === undefined ? Number.POSITIVE_INFINITY : gap(label.box, named);
    return pixels > (unmarked === undefined ? 14 : 34) ? [`${id}: ${Math.round(pixels)} pixels`] : [];
  });
};

/** Names that the ring around an open question lies on. */
const underRings = ({ labels, laid }: MapLayout): readonly string[] =>
  laid.questions.flatMap(({ at: [x, y] }) =>
    labels
      .filter(({ box }) => gap(box, { x, y, width: 0, height: 0 }) < 14)
      .map(({ id }) => `${id} lies under the ring of a question`),
  );

const SHIPPED = readdirSync("scenarios", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(SHIPPED)("at each step of a run of %s the names on the map stand beside what they name", (scenario) => {
  const referee = createReferee(programOf(readFileSync(`scenarios/${scenario}/scenario.yaml`, "utf8")));
  const { run, steps } = playByPolicy(referee, 7);
  const seat = referee.program.scenario.seats[0]?.id ?? "";
  const teller = createTeller(referee.program, seat);
  let names = 0;
  const found = steps.flatMap((_, ply) => {
    const played = { referee, seat, run: { ...run, plies: run.plies.slice(0, ply) }, steps: steps.slice(0, ply + 1) };
    const { map } = toSittingView(teller, played);
    return SIZES.flatMap((size) => {
      const layout = layOut(map, size);
      names += layout.labels.length;
      return [...astray(map, layout), ...underRings(layout)].map((what) => `ply ${ply}, ${size.width} pixels, ${what}`);
    });
  });
  expect(found).toEqual([]);
  expect(names).toBeGreaterThan(steps.length);
});
