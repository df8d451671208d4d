import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

type Summary = {
  readonly totalCruised: number;
  readonly error: number;
  readonly violations: readonly {
    readonly from: string;
    readonly to: string;
    readonly rule: { readonly name: string };
  }[];
};

const TOOL = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** What the boundary check finds in a checkout. */
const cruise = (folder: string): Summary => {
  const args = [TOOL, "src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  return (JSON.parse(stdout) as { readonly summary: Summary }).summary;
};

/** A checkout with this project's rules and only these files. */
const plant = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-boundaries-"));
  for (const file of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"]) cpSync(file, join(folder, file));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test("the boundary check finds what may not be imported", () => {
  const folder = plant({
    "src/base/index.ts": 'export { a } from "./a.ts";\n',
    "src/base/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b();\n',
    "src/base/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
    "src/base/circle.ts":
      'import type { Point } from "./point.ts";\nexport type Circle = { readonly middle: Point };\n',
    "src/base/point.ts": 'import type { Circle } from "./circle.ts";\nexport type Point = { readonly on: Circle };\n',
    "src/scenario/index.ts": 'export { parse } from "yaml";\nexport { a } from "#base";\n',
    "src/scenario/model.ts": 'export { load } from "./load.ts";\n',
    "src/scenario/load.ts": 'import { parse } from "yaml";\nexport const load = parse;\n',
    "src/engine/index.ts": 'export { clock } from "./program/clock.ts";\nexport { a } from "../base/a.ts";\n',
    "src/engine/program/clock.ts": 'import "node:fs";\nimport "xstate";\nexport const clock = 1;\n',
    "src/engine/program.ts": 'export { a as program } from "#base";\n',
    "src/kernel/index.ts": 'import "./reading.ts";\nimport "./playing.ts";\n',
    "src/kernel/reading.ts": 'import "#engine/program";\n',
    "src/kernel/playing.ts": 'import type { clock } from "#engine";\nexport type Playing = typeof clock;\n',
    "src/ui/index.ts": 'export { parse } from "#scenario";\nimport "phaser";\nimport "../map/index.ts";\n',
    "src/ui/Author.ts": 'export const check = () => import("#scenario");\n',
    "src/map/index.ts": 'import "#ui";\nexport const map = 1;\n',
    "src/odd/index.ts": 'import "#engine";\n',
    "src/cli/main.ts": 'import "./commands/play/command.ts";\nimport "./shared/text/words.ts";\n',
    "src/cli/commands/play/command.ts": 'import "../check/command.ts";\nexport type Play = 1;\n',
    "src/cli/commands/check/command.ts": "export const check = 1;\n",
    "src/cli/shared/text/words.ts":
      'import type { File } from "../files/file.ts";\nimport type { Play } from "../../commands/play/command.ts";\nexport type Word = File | Play;\n',
    "src/cli/shared/files/file.ts": 'import type { Letter } from "../text/letter.ts";\nexport type File = Letter;\n',
    "src/cli/shared/text/letter.ts": "export type Letter = 1;\n",
    "src/main.ts": 'import "#ui";\nimport "./ui/Author.ts";\nimport "./odd/index.ts";\n',
    ...Object.fromEntries(
      ["yaml", "xstate", "phaser"].flatMap((name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
        [`node_modules/${name}/index.js`, "exports.parse = 1;\n"],
      ]),
    ),
  });
  const found = cruise(folder).violations.map(({ from, to, rule }) => `${from} -> ${to} [${rule.name}]`);
  expect(found.sort()).toEqual([
    "src/base/a.ts -> src/base/b.ts [no-cycles]",
    "src/base/circle.ts -> src/base/point.ts [no-cycles]",
    "src/cli/commands/play/command.ts -> src/cli/commands/check/command.ts [commands-apart]",
    "src/cli/shared/files -> src/cli/shared/text [no-circles-of-folders]",
    "src/cli/shared/text -> src/cli/shared/files [no-circles-of-folders]",
    "src/cli/shared/text/words.ts -> src/cli/commands/play/command.ts [shared-below-commands]",
    "src/engine/index.ts -> src/base/a.ts [only-through-the-door]",
    "src/engine/program/clock.ts -> fs [node-core-at-the-edge]",
    "src/engine/program/clock.ts -> node_modules/xstate/index.js [xstate-only-in-machine]",
    "src/kernel/index.ts -> node_modules/xstate/index.js [machine-and-kernel-apart]",
    "src/kernel/playing.ts -> node_modules/xstate/index.js [machine-and-kernel-apart]",
    "src/main.ts -> src/odd/index.ts [known-room]",
    "src/main.ts -> src/odd/index.ts [root-mounts-the-screen]",
    "src/main.ts -> src/ui/Author.ts [root-through-the-door]",
    "src/map/index.ts -> src/ui/index.ts [no-cycles]",
    "src/map/index.ts -> src/ui/index.ts [room-map]",
    "src/scenario/model.ts -> node_modules/yaml/index.js [model-without-parser]",
    "src/ui/index.ts -> node_modules/phaser/index.js [packages-ui]",
    "src/ui/index.ts -> src/map/index.ts [map-through-its-panel]",
    "src/ui/index.ts -> src/scenario/index.ts [page-without-parser]",
  ]);
}, 60_000);
