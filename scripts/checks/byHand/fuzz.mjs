// `npm run fuzz [-- CASES [SEED]]`: reads that many broken scenarios (20,000 without a number) and says what they showed.
import { runBuilt } from "../../build/runBuilt.mjs";

await runBuilt("tests/bench/fuzz.ts");
