import * as Phaser from "phaser";
import type { Frame } from "../animation/composeFrame.ts";
import { createPen, type Pen } from "../paint/canvas.ts";
import type { MeasureText } from "../paint/rasterise.ts";
import { type Atlas, createAtlas } from "./atlas.ts";
import { drawStrokes } from "./drawStrokes.ts";
import { createSpriteLayer, type SpriteLayer } from "./spriteLayer.ts";

const CHART_DEPTH = 0;
const BELOW_DEPTH = 1;
const SPRITE_DEPTH = 10;
const ABOVE_DEPTH = 1e6;

/** The chart as one picture the size of the screen, and sprites and strokes in front of it. Draws frames; decides nothing. */
export class MapScene extends Phaser.Scene {
  readonly #onReady: () => void;
  readonly #atlases = new Map<number, Atlas>();
  #parts: Parts | undefined;

  constructor(onReady: () => void) {
    super("map");
    this.#onReady = onReady;
  }

  create(): void {
    this.#parts = {
      below: this.add.graphics().setDepth(BELOW_DEPTH),
      above: this.add.graphics().setDepth(ABOVE_DEPTH),
      sprites: createSpriteLayer(this, SPRITE_DEPTH),
      chart: undefined,
    };
    this.#onReady();
  }

  /** The pen of the chart, cleared when the size has changed; call `showChart` when it is painted. */
  chartPen(width: number, height: number): Pen {
    const old = this.#parts?.chart;
    if (old && old.pen.canvas.width === width && old.pen.canvas.height === height) return old.pen;
    old?.image.destroy();
    if (old) this.textures.remove(old.texture);
    const pen = createPen(width, height);
    const texture = this.textures.addCanvas(`chart ${width} ${height}`, pen.canvas);
    if (!texture || !this.#parts) throw new Error("The chart was asked for before the scene was ready.");
    const image = this.add.image(0, 0, texture).setOrigin(0, 0).setDepth(CHART_DEPTH);
    this.#parts.chart = { pen, texture, image };
    return pen;
  }

  showChart(): void {
    this.#parts?.chart?.texture.refresh();
  }

  draw(frame: Frame, dpr: number, measure: MeasureText): void {
    if (!this.#parts) return;
    const atlas = this.#atlases.get(dpr) ?? createAtlas(this.textures, dpr, measure);
    this.#atlases.set(dpr, atlas);
    drawStrokes(this.#parts.below, frame.below, dpr);
    this.#parts.sprites.draw(frame.sprites, atlas, dpr);
    drawStrokes(this.#parts.above, frame.above, dpr);
    atlas.upload();
  }

  uploadAll(): void {
    this.showChart();
    for (const atlas of this.#atlases.values()) atlas.uploadAll();
  }
}

type Parts = {
  readonly below: Phaser.GameObjects.Graphics;
  readonly above: Phaser.GameObjects.Graphics;
  readonly sprites: SpriteLayer;
  chart:
    | { readonly pen: Pen; readonly texture: Phaser.Textures.CanvasTexture; readonly image: Phaser.GameObjects.Image }
    | undefined;
};
