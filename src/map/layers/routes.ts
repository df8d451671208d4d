import { routeLine } from "../geo/routeLine.ts";
import { boxesBesideMark } from "../layout/labelBoxes.ts";
import { isFocused } from "../layout/layoutInput.ts";
import { PRIORITY, wantLabel } from "../layout/wantedLabel.ts";
import { distinct } from "../legend/distinct.ts";
import { paintRoute } from "../paint/routes.ts";
import { pointAlong } from "../view/motion.ts";
import type { Layer } from "./layer.ts";
import { layOutLines } from "./screenLine.ts";

/** Where along a route its name may stand, best first. */
const NAMED_AT = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Ways by sea, air or missile: lines with arrows on the chart. */
export const routes: Layer<"routes"> = {
  labelOf: ({ name }) => ({ text: name, style: "route" }),
  project: (route, projection) => ({ route, line: routeLine(route, projection) }),
  pointing: {
    kind: "route",
    idOf: ({ route }) => route.id,
    middleOf: ({ line }) => pointAlong(line, 0.5),
    inOrder: (entries) => entries,
    outline: () => undefined,
  },
  layOut: ({ view, preview, camera }) => layOutLines(view.routes, preview.routes, ({ line }) => line, camera),
  labels: (input, laid) =>
    laid.map(({ entry: { route }, points, isComing }) => {
      const thing = { kind: "route", id: route.id } as const;
      const focused = isFocused(input, thing);
      const priority = isComing ? PRIORITY.coming : focused ? PRIORITY.focused + 1 : PRIORITY.route;
      return wantLabel(input, thing, { text: route.name, style: "route", side: route.side }, priority, (size) =>
        NAMED_AT.flatMap((share) => boxesBesideMark(pointAlong(points, share), size, 10)),
      );
    }),
  obstacles: () => [],
  targets: (laid) => ({
    lines: laid
      .filter(({ isComing }) => !isComing)
      .map(({ entry: { route }, points }) => ({ thing: { kind: "route", id: route.id }, points })),
  }),
  createPainter: () => paintRoute,
  draw: () => ({}),
  motion: undefined,
  legend: (things) => distinct(things.map(({ kind }) => kind)).map((route) => ({ kind: "route", route })),
};
