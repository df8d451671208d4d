import * as Phaser from "phaser";
import type { Frame } from "../animation/frame.ts";
import type { Point } from "../geo/point.ts";
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
  readonly #charts = new Map<number, Chart>();
  #shown: Chart | undefined;
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
    };
    this.#onReady();
  }

  /**
   * The pen of a chart of `width` by `height` pixels, each shown as `magnify` device pixels. Call `showChart` when it
   * is painted.
   */
  chartPen(width: number, height: number, magnify: number): Pen {
    const chart = this.#chartOf(width, height, magnify);
    for (const [other, { image }] of this.#charts) image.setVisible(other === magnify);
    this.#shown = chart;
    return chart.pen;
  }

  #chartOf(width: number, height: number, magnify: number): Chart {
    const old = this.#charts.get(magnify);
    if (old && old.pen.canvas.width === width && old.pen.canvas.height === height) return old;
    old?.image.destroy();
    if (old) this.textures.remove(old.texture);
    const pen = createPen(width, height);
    const texture = this.textures.addCanvas(`chart ${magnify}`, pen.canvas);
    if (!texture) throw new Error(`The texture "chart ${magnify}" exists already.`);
    const image = this.add.image(0, 0, texture).setOrigin(0, 0).setScale(magnify).setDepth(CHART_DEPTH);
    const chart = { pen, texture, image };
    this.#charts.set(magnify, chart);
    return chart;
  }

  /** Shows the chart with a pixel of it in the top left corner; `isPainted` says whether anything on it has changed. */
  showChart([x, y]: Point, isPainted: boolean): void {
    if (!this.#shown) return;
    const { image, texture } = this.#shown;
    image.setPosition(-x * image.scale, -y * image.scale);
    if (isPainted) texture.refresh();
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
    for (const { texture } of this.#charts.values()) texture.refresh();
    for (const atlas of this.#atlases.values()) atlas.uploadAll();
  }
}

type Parts = {
  readonly below: Phaser.GameObjects.Graphics;
  readonly above: Phaser.GameObjects.Graphics;
  readonly sprites: SpriteLayer;
};

type Chart = {
  readonly pen: Pen;
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly image: Phaser.GameObjects.Image;
};
