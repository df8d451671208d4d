import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const ENTRY = "\0threshold:phaser";
const SOURCES = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");

/** What registers itself with Phaser when it is loaded: parts of a scene, and what makes its objects. */
const REGISTERED = [
  "events/EventEmitter",
  "cameras/2d/CameraManager",
  "scene/ScenePlugin",
  "gameobjects/DisplayList",
  "gameobjects/UpdateList",
  "gameobjects/GameObjectFactory",
  "gameobjects/graphics/GraphicsFactory",
  "gameobjects/image/ImageFactory",
];

/** What `src/map` uses of Phaser. */
const ENTRY_CODE = `
${REGISTERED.map((name) => `import "phaser/src/${name}.js";`).join("\n")}
import constants from "phaser/src/const.js";
import LOSE_WEBGL from "phaser/src/renderer/events/LOSE_WEBGL_EVENT.js";
import RESTORE_WEBGL from "phaser/src/renderer/events/RESTORE_WEBGL_EVENT.js";
import modes from "phaser/src/scale/const/SCALE_MODE_CONST.js";
export { default as Game } from "phaser/src/core/Game.js";
export { default as Scene } from "phaser/src/scene/Scene.js";
export const { CANVAS, WEBGL } = constants;
export const Scale = { NONE: modes.NONE };
export const Renderer = { Events: { LOSE_WEBGL, RESTORE_WEBGL } };
`;

type Replacement = { readonly importer: RegExp; readonly named: RegExp; readonly code: string };

/** A class that is named in a table, and of which the map makes no object. */
const NEVER_MADE = "module.exports = function () {};";

/** What Phaser's sources name whole and use little of, or nothing: mathematics, all renderers, filters, lights, tile maps, sheets of sprites. */
const REPLACEMENTS: readonly Replacement[] = [
  {
    importer: /Config\.js$/,
    named: /^\.\.\/math\/$/,
    code: `exports.RandomDataGenerator = require("phaser/src/math/random-data-generator/RandomDataGenerator.js");`,
  },
  {
    importer: /BatchHandler\.js$/,
    named: /^\.\.\/\.\.\/\.\.\/renderer$/,
    code: `exports.Events = require("phaser/src/renderer/events/index.js");`,
  },
  { importer: /RenderNodeManager\.js$/, named: /^\.\/filters\/|PointLight$|TilemapGPULayer$/, code: NEVER_MADE },
  { importer: /FilterList\.js$/, named: /^\.\.\/\.\.\/filters\//, code: NEVER_MADE },
  {
    importer: /TextureManager\.js$/,
    named: /^\.\/parsers$/,
    code: `exports.Canvas = require("phaser/src/textures/parsers/Canvas.js"); exports.Image = require("phaser/src/textures/parsers/Image.js");`,
  },
];

const REPLACED = "\0threshold:phaser-part ";

/**
 * Builds Phaser from its sources with what the map uses, as its documentation describes ("custom builds"): three quarters of the bundle that the package
 * brings are for other games. The development server takes the package's bundle.
 */
export const slimPhaser = (): Plugin => ({
  name: "threshold:slim-phaser",
  apply: "build",
  enforce: "pre",
  resolveId(id, importer) {
    if (id === "phaser") return ENTRY;
    if (id.startsWith("phaser/src/")) return join(SOURCES, id.slice("phaser/src/".length));
    if (importer?.startsWith(SOURCES) !== true) return undefined;
    const index = REPLACEMENTS.findIndex((one) => one.importer.test(importer) && one.named.test(id));
    return index < 0 ? undefined : `${REPLACED}${index}`;
  },
  load(id) {
    if (id === ENTRY) return ENTRY_CODE;
    if (id.startsWith(REPLACED)) return REPLACEMENTS[Number(id.slice(REPLACED.length))]?.code;
    return id.startsWith(SOURCES) && id.endsWith(".js") ? withFeatures(readFileSync(id, "utf8")) : undefined;
  },
});

/** Which features there are; Phaser's own builds define the same. */
const withFeatures = (code: string): string =>
  code
    .replace(/typeof (WEBGL_RENDERER|CANVAS_RENDERER)\b/g, "true")
    .replace(/typeof (FEATURE_SOUND|PLUGIN_\w+|WEBGL_DEBUG)\b/g, "false");
