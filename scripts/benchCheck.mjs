// `npm run bench:check`: how long `check` takes on generated scenarios of 500 to 50,000 lines, beside a plain parse of the same file.
import { buildWhenStale, COMMAND_TARGET } from "./build.mjs";
import { runBuilt } from "./runBuilt.mjs";

await buildWhenStale(COMMAND_TARGET);
await runBuilt("tests/bench/check.ts");
