import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The built page. */
export const PAGE = join(ROOT, "dist", "page");

/** Vite's list of the built page's files and what each imports. */
export const PAGE_MANIFEST = join(PAGE, ".vite", "manifest.json");

/** The built server, beside the command. */
export const SERVER = join(ROOT, "dist", "cli", "server.js");

/** The built command `threshold`. */
export const COMMAND = join(ROOT, "dist", "cli", "threshold.js");
