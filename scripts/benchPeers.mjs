// `npm run bench:peers`: the ladder in inkjs, boardgame.io and XState beside the kernel. The first time it installs the former two, which nothing else needs.
import { runBuilt } from "./runBuilt.mjs";
import { setup } from "./setup.mjs";

await setup("tests/bench/peers");
await runBuilt("tests/bench/peers/peers.ts");
