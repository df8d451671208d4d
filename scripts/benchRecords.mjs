// `npm run bench:records [-- RUNS FILE…]`: how long writing records takes beside simulating the same runs, table by table, for a million runs of the ladder and the flagship.
import { runBuilt } from "./runBuilt.mjs";

await runBuilt("tests/bench/records.ts", ["@duckdb/node-api"]);
