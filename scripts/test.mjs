// `npm test`: every check there is, one after the other, and a summary. `npm test -- --only unit,lint` runs some of them.
import { requireNode } from "./system/nodeVersion.mjs";

requireNode();
const { parseArgs } = await import("node:util");
const { setup } = await import("./setup.mjs");
const { CHECKS } = await import("./checks/index.mjs");
const { chooseChecks } = await import("./checks/chooseChecks.mjs");
const { runChecks } = await import("./checks/runChecks.mjs");
const { summarise } = await import("./checks/summarise.mjs");

try {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const checks = chooseChecks(CHECKS, values.only);
  await setup();
  const results = await runChecks(checks);
  console.log(`\n${summarise(results)}`);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
