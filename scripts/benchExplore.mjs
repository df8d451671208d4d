// `npm run bench:explore`: how fast every state of the ladder is found, beside xstate/graph and a search written by hand.
import { runBuilt } from "./runBuilt.mjs";

await runBuilt("tests/bench/explore.ts");
