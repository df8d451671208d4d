import type { Camera } from "./camera/camera.ts";
import { fitCamera } from "./camera/limits.ts";
import type { Content } from "./content.ts";
import type { FineDetail } from "./fineDetail.ts";
import { createSpreader } from "./layout/createSpreader.ts";
import { layoutMap, type MapLayout } from "./layout/mapLayout.ts";
import type { Thing } from "./mapThing.ts";
import { type ChartContent, createChartPainter } from "./paint/chart.ts";
import type { createTextMeasure } from "./paint/label.ts";
import { deviceSize, type MapGame } from "./scene/startGame.ts";
import { createSharpness } from "./sharpness.ts";
import type { ProjectedPreview } from "./view/projectedPreview.ts";

/** What a chart and a layout are made of. */
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
  /** How long a frame with a new chart took. */
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
  const paintChart = createChartPainter();
  const sharpness = createSharpness(onRest);
  let lastMagnify = 1;

  function paint({ game: { scene }, camera, dpr }: Scene, shown: ChartContent): void {
    const magnify = sharpness.magnify(camera, dpr, performance.now());
    const density = dpr / magnify;
    const [width, height] = [deviceSize(camera.width, density), deviceSize(camera.height, density)];
    paintChart({ pen: scene.chartPen(width, height, magnify), camera, dpr: density }, shown);
    scene.showChart();
    lastMagnify = magnify;
  }

  return {
    renew: (scene) => {
      const { content, camera, preview, selected, hovered, choices } = scene;
      const { ground, projected } = content;
      const baseMap = fine.baseMapAt(ground, camera.scale);
      paint(scene, { ground, baseMap, view: projected, preview, selected, hovered });
      const zoom = camera.scale / fitCamera(ground.box, camera).scale;
      return layoutMap({
        view: projected,
        preview,
        camera,
        zoom,
        selected,
        hovered,
        measure,
        spread,
        choices: choices ?? new Map(),
      });
    },
    note: (frameMs) => sharpness.note(lastMagnify, frameMs),
    isWaiting: sharpness.isWaiting,
    stop: sharpness.stop,
  };
}
