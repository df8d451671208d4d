// `npm run bench:kernel [-- FILE…]`: how many times as fast as hand-written code and the XState actor the kernel plays the ladder, and the flagship or the scenarios named.
import { runBuilt } from "./runBuilt.mjs";

await runBuilt("tests/bench/kernel.ts");
