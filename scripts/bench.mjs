// `npm run bench`: the tables of docs/performance.md, each part in a process of its own; `npm run bench -- list` names the parts.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { PARTS, STANDARD } from "./bench/parts.mjs";
import { requireNode } from "./system/nodeVersion.mjs";
import { ROOT } from "./system/paths.mjs";
import { runProgram } from "./system/runTool.mjs";

requireNode();

const USAGE = `Usage: npm run bench -- [PART [ARGUMENTS]] [--json FILE]

${PARTS.map(({ name, takes, does }) => `  ${`${name} ${takes}`.trimEnd().padEnd(24)}${does}`).join("\n")}

Without a part: ${STANDARD.join(", ")}. --json also writes one line of JSON per part to the file.`;

/** @param {string} name @param {readonly string[]} args @param {string | undefined} json */
const runPart = async (name, args, json) => {
  console.log(`\nnpm run bench -- ${[name, ...args].join(" ")}\n`);
  const env = json === undefined ? {} : { THRESHOLD_BENCH_JSON: json };
  const program = join(ROOT, "scripts", "bench", "runPart.mjs");
  return (await runProgram(process.execPath, [program, name, ...args], { live: true, env })).code;
};

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "string" } } });
  const [part, ...args] = positionals;
  const json = values.json === undefined ? undefined : resolve(values.json);
  if (part === "list") console.log(USAGE);
  else if (part !== undefined && !PARTS.some(({ name }) => name === part)) {
    console.error(`There is no part "${part}".\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    if (json !== undefined) rmSync(json, { force: true });
    for (const name of part === undefined ? STANDARD : [part]) {
      const code = await runPart(name, args, json);
      if (code !== 0) process.exitCode = code;
    }
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
