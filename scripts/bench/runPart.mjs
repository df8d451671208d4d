// One part of `npm run bench`, in this process: node scripts/bench/runPart.mjs PART [ARGUMENTS].
import { PARTS } from "./parts.mjs";

const [name] = process.argv.splice(2, 1);
await PARTS.find((part) => part.name === name)?.run();
