// `npm run check:scxml [-- SEEDS [SCENARIOS]]`: whether SCION, an SCXML interpreter, plays exported documents as Threshold plays the scenarios: so many runs of each shipped one (20 without a number) and one of so many random ones (100). The first time it installs SCION, which nothing else needs.
import { runBuilt } from "../../build/runBuilt.mjs";
import { setup } from "../../setup.mjs";

await setup("tests/scxml/scion");
await runBuilt("tests/scxml/compare.ts");
