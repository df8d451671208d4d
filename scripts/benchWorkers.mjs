// `npm run bench:workers [-- FILE…]`: how many times as fast two workers simulate as one, on the ladder and the flagship or on the scenarios named.
import { build, COMMAND_TARGET } from "./build.mjs";
import { runBuilt } from "./runBuilt.mjs";
import { setup } from "./setup.mjs";

await setup();
await build(COMMAND_TARGET);
await runBuilt("tests/bench/workers.ts");
