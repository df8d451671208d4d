import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { startRun } from "#replay";
import { createTeller, type MapView, type SittingView, toSittingView } from "#sitting";
import { type Size, toScreen } from "../../src/map/camera/camera.ts";
import { restingCamera } from "../../src/map/camera/limits.ts";
import { boundsBox } from "../../src/map/geo/boundsBox.ts";
import { isInBox } from "../../src/map/geo/point.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { programOf } from "../engine/harness.ts";

/** The map's size where the window has 1280 by 800 and 390 by 844 pixels, CSS pixels. */
const SIZES: readonly Size[] = [
  { width: 553, height: 545 },
  { width: 354, height: 236 },
];

const SHIPPED = readdirSync("scenarios", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is told and asked before anything has been chosen. */
const openingText = ({ situation, phase }: SittingView): string =>
  [
    ...situation.flatMap(({ title, brief }) => [title, brief]),
    ...(phase.kind === "deciding" ? [phase.decision.prompt, ...phase.decision.options.map(({ title }) => title)] : []),
  ].join("\n");

/** Those of the map's points that a text names and a view doesn't hold. A capital's name stands for a government as well, so it says nothing of a place. */
const unseen = (text: string, map: MapView, size: Size): readonly string[] => {
  const projection = createProjection(map.bounds);
  const camera = restingCamera({ box: boundsBox(map.bounds, projection), projection }, map.focus, size);
  return [...map.places.filter(({ kind }) => kind !== "capital"), ...map.units]
    .filter(
      ({ name, at }) =>
        text.includes(name) && !isInBox(toScreen(camera, projection.project(at)), { x: 0, y: 0, ...size }),
    )
    .map(({ name }) => name);
};

test.each(SHIPPED)(
  "the first view of %s holds what the opening text speaks of, for every seat, on a desk and on a phone",
  (id) => {
    const referee = createReferee(programOf(readFileSync(`scenarios/${id}/scenario.yaml`, "utf8")));
    const { program } = referee;
    const { run, step } = startRun(referee, { seed: 7, seats: {} });
    const missing = program.scenario.seats.flatMap((seat) => {
      const view = toSittingView(createTeller(program, seat.id), {
        referee,
        seat: seat.id,
        run,
        steps: [step],
      });
      const text = openingText(view);
      return SIZES.flatMap((size) =>
        unseen(text, view.map, size).map((name) => `${seat.id}, ${size.width} pixels: ${name}`),
      );
    });
    expect(missing).toEqual([]);
  },
);
