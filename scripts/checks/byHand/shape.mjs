// `npm run check:shape [-- FOLDER…]`: how large files and functions are, here or in other checkouts, side by side.

import { resolve } from "node:path";
import { ROOT } from "../../system/paths.mjs";
import { measureShape } from "../shape/measureShape.mjs";

const folders = process.argv.length > 2 ? process.argv.slice(2) : [ROOT];
for (const folder of folders) {
  const { files, functions, longest, circles, doors } = measureShape(resolve(folder));
  console.log(`${folder}`);
  for (const [what, { count, median, p90, largest }] of Object.entries({ files, functions }))
    console.log(
      `  ${count} ${what}: lines of the middle one ${median}, of the 90th hundredth ${p90}, of the largest ${largest}`,
    );
  for (const { file, line, name, lines } of longest) console.log(`    ${lines} ${name} (${file}:${line})`);
  console.log(`  circles of imports: ${circles.length}, in them ${circles.flat().length} files`);
  for (const circle of circles) console.log(`    ${circle.join(", ")}`);
  console.log(`  names behind doors: ${doors.names}; unused ${doors.unused}, with two meanings ${doors.ambiguous}`);
}
