import type * as Phaser from "phaser";
import { createPen, type Pen } from "../paint/canvas.ts";
import { type Picture, pictureKey } from "../paint/picture.ts";
import { type MeasureText, rasterise } from "../paint/rasterise.ts";
import { createShelves, type Shelves } from "./shelves.ts";

/** Where a picture lies: texture, frame, and the pixel of it that stands on its point. */
export type AtlasEntry = {
  readonly texture: string;
  readonly frame: string;
  readonly anchor: readonly [x: number, y: number];
};

/** Pictures drawn once each into few large textures, so that a thousand sprites are one batch. */
export type Atlas = {
  readonly entry: (picture: Picture) => AtlasEntry;
  /** Hands new pictures to the renderer; once a frame. */
  readonly upload: () => void;
  /** Hands everything over again, after the graphics context was lost. */
  readonly uploadAll: () => void;
};

type Page = {
  readonly key: string;
  readonly pen: Pen;
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly shelves: Shelves;
  isChanged: boolean;
};

const PAGE_SIZE = 1024;

export function createAtlas(textures: Phaser.Textures.TextureManager, dpr: number, measure: MeasureText): Atlas {
  const size = PAGE_SIZE * Math.min(2, Math.ceil(dpr));
  const pages: Page[] = [];
  const entries = new Map<string, AtlasEntry>();
  const prefix = `atlas ${dpr}`;

  function addPage(): Page {
    const key = `${prefix} ${pages.length}`;
    const pen = createPen(size, size);
    const texture = textures.addCanvas(key, pen.canvas);
    if (!texture) throw new Error(`The texture "${key}" exists already.`);
    const page = { key, pen, texture, shelves: createShelves(size, size), isChanged: false };
    pages.push(page);
    return page;
  }

  function add(picture: Picture, key: string): AtlasEntry {
    const { canvas, anchor } = rasterise(picture, dpr, measure);
    const width = Math.min(canvas.width, size - 8);
    const last = pages.at(-1) ?? addPage();
    const spot = last.shelves.place(width, canvas.height);
    const page = spot ? last : addPage();
    const [x, y] = spot ?? page.shelves.place(width, canvas.height) ?? [0, 0];
    page.pen.drawImage(canvas, x, y);
    page.texture.add(key, 0, x, y, width, canvas.height);
    page.isChanged = true;
    const entry = { texture: page.key, frame: key, anchor };
    entries.set(key, entry);
    return entry;
  }

  const uploadIf = (isWanted: (page: Page) => boolean): void => {
    for (const page of pages.filter(isWanted)) {
      page.texture.refresh();
      page.isChanged = false;
    }
  };

  return {
    entry: (picture) => {
      const key = pictureKey(picture);
      return entries.get(key) ?? add(picture, key);
    },
    upload: () => uploadIf(({ isChanged }) => isChanged),
    uploadAll: () => uploadIf(() => true),
  };
}
