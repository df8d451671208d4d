import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitBox,
  insetCamera,
  limitCamera,
  openBox,
  panCamera,
  toScreen,
  toWorld,
  visibleBox,
  zoomCamera,
} from "../../src/map/camera/camera.ts";
import { createCameraman } from "../../src/map/camera/cameraman.ts";
import { flyBetween } from "../../src/map/camera/flight.ts";
import { followFocus } from "../../src/map/camera/followFocus.ts";
import { cameraLimits, fitCamera } from "../../src/map/camera/limits.ts";

const bounds = { x: -2000, y: -4000, width: 4000, height: 4200 };
const size = { width: 1200, height: 800 };
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const camera = fc
  .record({ x: number(-2000, 2000), y: number(-4000, 200), scale: number(0.1, 8) })
  .map((free) => ({ ...free, ...size }));

describe("the camera", () => {
  it("finds the world point under every pixel again", () => {
    fc.assert(
      fc.property(camera, number(0, 1200), number(0, 800), (at, x, y) => {
        const [backX, backY] = toScreen(at, toWorld(at, [x, y]));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
      }),
      { seed: 2 },
    );
  });

  it("keeps the point under the pointer while zooming", () => {
    const limits = { lowest: 0.001, highest: 1000, middle: bounds };
    fc.assert(
      fc.property(camera, number(0.2, 5), number(0, 1200), number(0, 800), (at, factor, x, y) => {
        const before = toWorld(at, [x, y]);
        const after = toWorld(zoomCamera(at, factor, [x, y], limits), [x, y]);
        expect(after[0]).toBeCloseTo(before[0], 5);
        expect(after[1]).toBeCloseTo(before[1], 5);
      }),
      { seed: 2 },
    );
  });

  it("shows the whole of a box it fits", () => {
    const seen = visibleBox(fitBox(bounds, size));
    expect(seen.x).toBeLessThanOrEqual(bounds.x + 1e-9);
    expect(seen.y).toBeCloseTo(bounds.y, 6);
    expect(seen.height).toBeCloseTo(bounds.height, 6);
  });

  it("fits a box into what is open, and finds the same pixels behind the insets", () => {
    const insets = { left: 300, right: 400, top: 40, bottom: 60 };
    const at = fitBox(bounds, { ...size, insets });
    const [left, top] = toScreen(at, [bounds.x, bounds.y]);
    const [right, bottom] = toScreen(at, [bounds.x + bounds.width, bounds.y + bounds.height]);
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([550, 390]);
    expect(left).toBeCloseTo(300, 6);
    expect(right).toBeCloseTo(800, 6);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(bottom).toBeLessThanOrEqual(740);
    const [x, y] = toScreen(insetCamera(at, { left: 0, right: 0, top: 0, bottom: 0 }), [bounds.x, bounds.y]);
    expect([x, y]).toEqual([expect.closeTo(left, 6), expect.closeTo(top, 6)]);
  });

  it("ignores insets that would leave next to nothing open", () => {
    const insets = { left: 700, right: 480, top: 0, bottom: 100 };
    expect(openBox({ ...size, insets })).toEqual({ x: 0, y: 0, width: 1200, height: 700 });
  });

  it("moves the map with the pointer", () => {
    const at = fitCamera(bounds, size);
    const [x, y] = toScreen(panCamera(at, 30, -20), [at.x, at.y]);
    expect([x, y]).toEqual([630, 380]);
  });

  it("stays inside its limits", () => {
    const limits = cameraLimits(bounds, size);
    fc.assert(
      fc.property(camera, (at) => {
        const kept = limitCamera({ ...at, x: at.x * 9, y: at.y * 9, scale: at.scale * 9 }, limits);
        expect(kept.scale).toBeLessThanOrEqual(limits.highest);
        expect(kept.x).toBeGreaterThanOrEqual(bounds.x);
        expect(kept.y).toBeLessThanOrEqual(bounds.y + bounds.height);
      }),
      { seed: 2 },
    );
  });
});

describe("a flight of the camera", () => {
  it("starts and ends where it should, and never overshoots the scale", () => {
    fc.assert(
      fc.property(camera, camera, number(0, 1), (from, to, t) => {
        expect(flyBetween(from, to, 0)).toEqual(from);
        expect(flyBetween(from, to, 1)).toEqual(to);
        const { scale } = flyBetween(from, to, t);
        expect(scale).toBeGreaterThanOrEqual(Math.min(from.scale, to.scale) - 1e-9);
        expect(scale).toBeLessThanOrEqual(Math.max(from.scale, to.scale) + 1e-9);
      }),
      { seed: 4 },
    );
  });

  it("keeps one point of the screen still while it zooms", () => {
    const from = { x: 0, y: 0, scale: 1, ...size };
    const to = zoomCamera(from, 4, [300, 200], { lowest: 0.1, highest: 10, middle: bounds });
    const still = toWorld(from, [300, 200]);
    for (const t of [0.2, 0.5, 0.8]) {
      const [x, y] = toScreen(flyBetween(from, to, t), still);
      expect(x).toBeCloseTo(300, 6);
      expect(y).toBeCloseTo(200, 6);
    }
  });

  it("takes no time when motion is reduced", () => {
    const start = fitCamera(bounds, size);
    const man = createCameraman({ start, bounds, reducedMotion: true, now: () => 0, onMove: () => {} });
    man.glideZoom(2, undefined, 200);
    expect(man.isFlying()).toBe(false);
    expect(man.camera().scale).toBeCloseTo(start.scale * 2, 9);
  });

  it("adds up key presses that come while it flies", () => {
    let time = 0;
    const start = { ...fitCamera(bounds, size), scale: 1 };
    const man = createCameraman({ start, bounds, reducedMotion: false, now: () => time, onMove: () => {} });
    man.glide(100, 0, 200);
    time = 50;
    man.advance(time);
    man.glide(100, 0, 200);
    time = 300;
    man.advance(time);
    expect(man.isFlying()).toBe(false);
    expect(man.camera().x).toBeCloseTo(start.x - 200, 9);
  });
});

describe("a change of focus", () => {
  const whole = fitCamera(bounds, size);
  const focus = fitBox({ x: -200, y: -2200, width: 300, height: 200 }, size);
  const other = fitBox({ x: 900, y: -2200, width: 300, height: 200 }, size);

  it("takes along a camera that rests where the last view wanted it, also back to the whole map", () => {
    expect(followFocus({ camera: whole, before: whole, after: focus, hasFocus: true })).toEqual(focus);
    expect(followFocus({ camera: focus, before: focus, after: whole, hasFocus: false })).toEqual(whole);
  });

  it("leaves a sight of the user's own that shows the new focus, and goes where it isn't shown", () => {
    const own = { ...focus, scale: focus.scale * 0.7 };
    expect(followFocus({ camera: own, before: whole, after: focus, hasFocus: true })).toBeUndefined();
    expect(followFocus({ camera: own, before: whole, after: other, hasFocus: true })).toEqual(other);
    const far = { ...focus, scale: focus.scale * 0.3 };
    expect(followFocus({ camera: far, before: whole, after: focus, hasFocus: true })).toEqual(focus);
  });

  it("doesn't take a sight of the user's own back to the whole map", () => {
    expect(followFocus({ camera: other, before: focus, after: whole, hasFocus: false })).toBeUndefined();
  });
});
