import { textPalette, unreachable } from "#base";
import type { Side } from "#scenario/model";
import type { Camera } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import { paintBorders, setWorldUnits } from "../paint/baseMap.ts";
import { createPen, type Pen } from "../paint/canvas.ts";
import { toWorldPath } from "../paint/paths.ts";
import type { Picture } from "../paint/picture.ts";
import { type MeasureText, rasterise } from "../paint/rasterise.ts";
import { paintRoute } from "../paint/routes.ts";
import { paintSidePip } from "../paint/sideShape.ts";
import { createZonePainter } from "../paint/zones.ts";
import { domainDigits, identityDigits, type LegendItem } from "./legendItem.ts";

const legendSize = { width: 44, height: 30 } as const;

/** One pixel to a kilometre, the middle of the picture at the origin. */
const camera: Camera = { x: 0, y: 0, scale: 1, ...legendSize };
const SIDE: Side = "grey";
const ZONE: readonly Point[] = [
  [-17, -9],
  [17, -9],
  [17, 9],
  [-17, 9],
];
const ROUTE: readonly Point[] = [
  [-19, 0],
  [19, 0],
];

/** The picture beside a line of the legend, drawn by the painters of the map: what they draw, it shows. */
export function paintLegendItem(item: LegendItem, dpr: number, measure: MeasureText): HTMLCanvasElement {
  const pen = createPen(legendSize.width * dpr, legendSize.height * dpr);
  const show = (picture: Picture, dx = 0, dy = 0): void => {
    const { canvas, anchor } = rasterise(picture, dpr, measure);
    const [x, y] = [legendSize.width / 2 + dx, legendSize.height / 2 + dy];
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(canvas, Math.round(x * dpr - anchor[0]), Math.round(y * dpr - anchor[1]));
  };
  switch (item.kind) {
    case "side":
      pen.setTransform(dpr, 0, 0, dpr, 0, 0);
      paintSidePip(pen, item.side, legendSize.width / 2, legendSize.height / 2, 6.5, textPalette.halo);
      break;
    case "identity":
      show(symbol(`100${identityDigits[item.identity]}${domainDigits.ship}`));
      break;
    case "domain":
      show(symbol(`100${identityDigits.friend}${domainDigits[item.domain]}`));
      break;
    case "state":
      showState(item.state, show);
      break;
    case "place":
      show({ kind: "mark", place: item.place, side: undefined });
      break;
    case "zone":
      paintZoneSample(pen, item.zone, dpr);
      break;
    case "route":
      paintRoute(
        { pen, camera, dpr },
        { route: { id: "", name: "", kind: item.route, side: SIDE, points: [] }, line: ROUTE },
        "none",
      );
      break;
    case "question":
      paintQuestionSample(pen, dpr);
      break;
    case "strike":
      show({ kind: "impact", side: SIDE });
      break;
    case "border":
      setWorldUnits(pen, camera, dpr);
      paintBorders(pen, [toWorldPath([ROUTE], false)], camera.scale, item.border === "disputed");
      break;
    default:
      unreachable(item);
  }
  return pen.canvas;
}

function symbol(start: string): Extract<Picture, { kind: "symbol" }> {
  return {
    kind: "symbol",
    sidc: start.padEnd(20, "0"),
    side: SIDE,
    status: "present",
    size: 0.8,
    isPlanned: false,
  };
}

function showState(
  state: Extract<LegendItem, { kind: "state" }>["state"],
  show: (picture: Picture, dx?: number, dy?: number) => void,
): void {
  const ship = symbol(`100${identityDigits.friend}${domainDigits.ship}`);
  switch (state) {
    case "stacked":
      show(ship, 3, -3);
      show(ship, -1, 1);
      show({ kind: "count", count: 3 }, 12, -7);
      break;
    case "planned":
      show({ ...ship, isPlanned: true });
      break;
    case "damaged":
    case "destroyed":
      show({ ...ship, status: state });
      break;
    default:
      unreachable(state);
  }
}

/** The ring of the map, a little smaller. */
function paintQuestionSample(pen: Pen, dpr: number): void {
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen.strokeStyle = textPalette.accent;
  pen.lineWidth = 2.4;
  pen.beginPath();
  pen.arc(legendSize.width / 2, legendSize.height / 2, 10, 0, 2 * Math.PI);
  pen.stroke();
}

function paintZoneSample(pen: Pen, kind: Extract<LegendItem, { kind: "zone" }>["zone"], dpr: number): void {
  const zone = { id: "", name: "", kind, side: SIDE, shape: { kind: "polygon", points: [] } } as const;
  createZonePainter()({ pen, camera, dpr }, { zone, ring: ZONE }, "none");
}
