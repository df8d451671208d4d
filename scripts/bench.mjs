// `npm run bench [-- FILE…]`: how many plies a second the referees play on each shipped scenario or on those named, beside a bare XState machine.
import { pathToFileURL } from "node:url";
import { buildBench } from "./buildBench.mjs";

await import(pathToFileURL(await buildBench("plies")).href);
