// `npm run bench:referees [-- FILE…]`: how many plies a second the referees play on each shipped scenario or on those named, beside a bare XState machine.
import { runBuilt } from "./runBuilt.mjs";

await runBuilt("tests/bench/referees.ts");
