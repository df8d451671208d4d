// `npm run check:spin [-- PROMISES [TURNS]]`: whether SPIN decides promises of random scenarios (100 without a number) as `threshold verify` does, and how long both take for the ladder of so many turns (20,000).
import { runBuilt } from "../../build/runBuilt.mjs";

await runBuilt("tests/spin/compare.ts");
