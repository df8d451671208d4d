import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Build, BuildFile } from "../../../src/offline/build.ts";

export type Source = readonly [name: string, content: string | Uint8Array];

/** The build that these files make. Hidden files, maps of sources and the worker itself are not part of it. */
export const toBuild = (sources: readonly Source[]): Build => {
  const files = sources
    .filter(([name]) => !name.startsWith(".") && !name.endsWith(".map") && name !== "sw.js")
    .map(
      ([name, content]): BuildFile => ({
        path: name === "index.html" ? "" : name,
        ...(isFontOfOtherScript(name) || isLandElsewhere(name)
          ? {}
          : { integrity: `sha256-${createHash("sha256").update(content).digest("base64")}` }),
      }),
    )
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { id: createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12), files };
};

/** Fonts come in slices by script; every reader needs the first Latin one, and only some need megabytes of others. */
const isFontOfOtherScript = (name: string): boolean => name.endsWith(".woff2") && !name.includes("-latin-wght");

/** The world comes in tiles; a reader needs those about the scenarios that are played, and the rest of the earth never. */
const isLandElsewhere = (name: string): boolean => /(?:^|\/)(?:land_|world110m)[^/]*\.json$/.test(name);

/** Every file of a folder and the folders in it. */
export const readFiles = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll(sep, "/"), readFileSync(path)];
    });
