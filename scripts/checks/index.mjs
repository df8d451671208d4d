import { boundaries } from "./boundaries.mjs";
import { budget } from "./budget.mjs";
import { buildAll } from "./buildAll.mjs";
import { deadCode } from "./deadCode.mjs";
import { doors } from "./doors.mjs";
import { e2e } from "./e2e.mjs";
import { kinds } from "./kinds.mjs";
import { lint } from "./lint.mjs";
import { sizes } from "./sizes.mjs";
import { coreTypes, types } from "./types.mjs";
import { unit } from "./unit.mjs";

/** Everything that `npm test` checks: what is cheap and fails most often first. */
export const CHECKS = [lint, types, coreTypes, kinds, doors, boundaries, deadCode, buildAll, budget, sizes, unit, e2e];
