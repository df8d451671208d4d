// Runs after every installation in a checkout: npm links the commands of installed packages, but not a package's own.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../threshold.mjs", import.meta.url));
const FOLDER = fileURLToPath(new URL("../../node_modules/.bin/", import.meta.url));

try {
  mkdirSync(FOLDER, { recursive: true });
  if (process.platform === "win32") linkOnWindows();
  else linkElsewhere();
} catch (error) {
  console.warn(`"npx threshold" can't be linked (${error}); "node scripts/threshold.mjs" does the same.`);
}

function linkElsewhere() {
  rmSync(`${FOLDER}threshold`, { force: true });
  symlinkSync("../../scripts/threshold.mjs", `${FOLDER}threshold`);
  chmodSync(COMMAND, 0o755);
}

function linkOnWindows() {
  writeFileSync(`${FOLDER}threshold.cmd`, `@node "${COMMAND}" %*\r\n`);
}
