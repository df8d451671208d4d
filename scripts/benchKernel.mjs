// `npm run bench:kernel [-- FILE…]`: how many times as fast as hand-written code and the XState actor the kernel plays the ladder, and the flagship or the scenarios named.
import { pathToFileURL } from "node:url";
import { buildBench } from "./buildBench.mjs";

await import(pathToFileURL(await buildBench("kernel")).href);
