import type { Camera } from "./camera/camera.ts";
import { fitCamera } from "./camera/limits.ts";
import type { Content } from "./content.ts";
import { scaleRoom } from "./figures/drawFigures.ts";
import type { FineDetail } from "./fineDetail.ts";
import { createSpreader } from "./layout/createSpreader.ts";
import { layoutMap } from "./layout/layoutMap.ts";
import type { MapLayout } from "./layout/mapLayout.ts";
import type { Thing } from "./mapThing.ts";
import type { ChartContent } from "./paint/chart.ts";
import type { createTextMeasure } from "./paint/label.ts";
import { deviceSize, type MapGame } from "./scene/startGame.ts";
import { createSharpness } from "./sharpness.ts";
import { createSheet, SHEET_MARGIN } from "./sheet/createSheet.ts";
import type { ProjectedPreview } from "./view/projectedPreview.ts";

/** What a chart and a layout are made from. */
export type Scene = {
  readonly game: MapGame;
  readonly content: Content;
  readonly camera: Camera;
  readonly dpr: number;
  readonly preview: ProjectedPreview;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
  /** The places of labels that are to stay while the map is moved. */
  readonly choices: MapLayout["choices"] | undefined;
};

/** Paints the chart and lays out what stands on it. */
export type Drawing = {
  readonly renew: (scene: Scene) => MapLayout;
  /** How long a frame took in which the layout was made anew. */
  readonly note: (frameMs: number) => void;
  /** Whether a sharper chart is to come. */
  readonly isWaiting: () => boolean;
  readonly stop: () => void;
};

export function createDrawing(
  measure: ReturnType<typeof createTextMeasure>,
  fine: FineDetail,
  onRest: () => void,
): Drawing {
  const spread = createSpreader();
  const sheet = createSheet();
  const sharpness = createSharpness(onRest);
  let lastMagnify = 1;
  let isWhole = false;

  /** Gives the camera from which the chart is really seen. */
  function paint({ game: { scene }, camera, dpr }: Scene, content: ChartContent): Camera {
    const magnify = sharpness.magnify(camera, dpr, performance.now());
    const density = dpr / magnify;
    const [width, height] = [deviceSize(camera.width, density), deviceSize(camera.height, density)];
    const pen = scene.chartPen(width + 2 * SHEET_MARGIN, height + 2 * SHEET_MARGIN, magnify);
    const shown = sheet.show({ ink: { pen, camera, dpr: density }, content, width, height });
    scene.showChart(shown.corner, shown.painted !== "nothing");
    lastMagnify = magnify;
    isWhole = shown.painted === "everything";
    return shown.camera;
  }

  return {
    renew: (scene) => {
      const { content, camera, preview, selected, hovered, choices } = scene;
      const { ground, projected } = content;
      const baseMap = fine.baseMapAt(ground, camera.scale);
      const seenFrom = paint(scene, { ground, baseMap, view: projected, preview, selected, hovered });
      const zoom = camera.scale / fitCamera(ground.box, camera).scale;
      return layoutMap({
        view: projected,
        preview,
        camera: seenFrom,
        zoom,
        selected,
        hovered,
        measure,
        spread,
        reserved: [scaleRoom(seenFrom)],
        choices: choices ?? new Map(),
      });
    },
    note: (frameMs) => isWhole && sharpness.note(lastMagnify, frameMs),
    isWaiting: sharpness.isWaiting,
    stop: sharpness.stop,
  };
}
