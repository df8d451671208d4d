// `npm run check:sarif [-- SCHEMA]`: whether the standard's own schema (OASIS, SARIF 2.1.0) finds fault with what `threshold check --format sarif` writes. The schema is the file given, or is loaded from where the logs say that it is.
import { runBuilt } from "../../build/runBuilt.mjs";

await runBuilt("tests/sarif/validate.ts");
