// `npm run check:kinds`: adds kinds to a copy of the sources and fails unless the compiler names every place that has to change.

import { ROOT } from "../../system/paths.mjs";
import { createCompiler } from "../kinds/createCompiler.mjs";
import { judgeKinds } from "../kinds/judgeKinds.mjs";
import { NEW_KINDS } from "../kinds/newKinds.mjs";

const judged = judgeKinds(createCompiler(ROOT), NEW_KINDS);
for (const { title, named, missed } of judged) {
  console.log(`${title}: the compiler names ${named.length} files`);
  for (const file of named) console.log(`  ${file}`);
  for (const file of missed) console.log(`  MISSED ${file}`);
}
const isWhole = judged.every(({ missed }) => missed.length === 0);
console.log(isWhole ? "Every place that has to change is named." : "Some places would be missed.");
process.exitCode = isWhole ? 0 : 1;
