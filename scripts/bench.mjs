// `npm run bench`: the tables of docs/performance.md one after another, each in a process of its own; `npm run bench:<part>` prints one.
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { runProgram } from "./runTool.mjs";

const PARTS = ["Kernel", "Peers", "Explore", "Referees"];

for (const part of PARTS) {
  console.log(`\nnpm run bench:${part.toLowerCase()}\n`);
  const { code } = await runProgram(process.execPath, [join(ROOT, "scripts", `bench${part}.mjs`)], { live: true });
  if (code !== 0) process.exitCode = code;
}
