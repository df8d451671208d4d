import * as Phaser from "phaser";
import { seaPalette } from "#base";
import type { Size } from "../camera/camera.ts";
import type { Renderer } from "./chooseRenderer.ts";
import { MapScene } from "./mapScene.ts";

/** A game whose loop sleeps: it draws when `step` is called and at no other time. */
export type MapGame = {
  readonly scene: MapScene;
  readonly step: (now: number) => void;
  /** Device pixels to a CSS pixel of the canvas. */
  readonly dpr: () => number;
  /** Gives the canvas this size, unless it has it; says whether it hadn't. */
  readonly resize: (size: Size, dpr: number) => boolean;
  readonly destroy: () => void;
};

export type GameStart = {
  readonly element: HTMLElement;
  readonly size: Size;
  readonly dpr: number;
  readonly renderer: Renderer;
  /** The graphics context was lost; it may come back. */
  readonly onLost: () => void;
  /** It came back; textures are handed over again by then. */
  readonly onRestored: () => void;
};

/** Resolves when the scene can be drawn on. `onGame` gets the way to end the game at once, even before that. */
export function startGame(
  { element, size, dpr, renderer, ...context }: GameStart,
  onGame: (destroy: () => void) => void,
): Promise<MapGame> {
  return new Promise((resolve) => {
    const scene = new MapScene(() => {
      // Phaser may have taken the canvas of a game that ended, with the style that it had.
      showAt(game.canvas, size);
      resolve(wrapGame(game, scene, context));
    });
    const game = new Phaser.Game({
      type: renderer === "webgl" ? Phaser.WEBGL : Phaser.CANVAS,
      parent: element,
      backgroundColor: seaPalette.beyond,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      scale: {
        mode: Phaser.Scale.NONE,
        width: deviceSize(size.width, dpr),
        height: deviceSize(size.height, dpr),
        zoom: 1 / dpr,
      },
      render: { antialias: true, antialiasGL: false, roundPixels: true, powerPreference: "low-power" },
      scene,
    });
    onGame(() => endGame(game));
  });
}

function wrapGame(
  game: Phaser.Game,
  scene: MapScene,
  { onLost, onRestored }: Pick<GameStart, "onLost" | "onRestored">,
): MapGame {
  queueMicrotask(() => game.loop.sleep());
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, onLost);
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    scene.uploadAll();
    onRestored();
  });
  let last = 0;
  return {
    scene,
    step: (now) => {
      game.loop.sleep();
      game.step(now, now - last);
      last = now;
    },
    dpr: () => 1 / game.scale.zoom,
    resize: (size, dpr) => {
      const [width, height, zoom] = [deviceSize(size.width, dpr), deviceSize(size.height, dpr), 1 / dpr];
      const { canvas, scale } = game;
      if (canvas.width === width && canvas.height === height && scale.zoom === zoom) return false;
      scale.setZoom(zoom);
      scale.resize(width, height);
      showAt(canvas, size);
      return true;
    },
    destroy: () => endGame(game),
  };
}

function showAt({ style }: HTMLCanvasElement, { width, height }: Size): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Ending takes effect in a step, so one is taken at once; a game that has not started yet ends in its first. */
function endGame(game: Phaser.Game): void {
  const lose = loseContext(game);
  const { canvas } = game;
  game.destroy(true);
  if (game.isRunning) game.step(performance.now(), 0);
  canvas?.remove();
  lose?.();
}

/** Browsers keep only a few graphics contexts, and free one only when its garbage is collected. */
function loseContext({ renderer }: Phaser.Game): (() => void) | undefined {
  if (!renderer || !("gl" in renderer)) return undefined;
  const extension = renderer.gl.getExtension("WEBGL_lose_context");
  return extension ? () => extension.loseContext() : undefined;
}

export function deviceSize(css: number, dpr: number): number {
  return Math.max(1, Math.round(css * dpr));
}
