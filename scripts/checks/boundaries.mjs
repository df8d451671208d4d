import { runTool } from "../system/runTool.mjs";
import { fail, pass } from "./result.mjs";

/** Fewer modules than this means that the tool has not read the sources, as it does silently with a compiler it doesn't know. */
const FEWEST_MODULES = 10;

/**
 * @typedef {object} Violation
 * @property {string} from
 * @property {string} to
 * @property {{ name: string }} rule
 * @property {string} [comment]
 */

/** @type {import("./result.mjs").Check} */
export const boundaries = {
  name: "boundaries",
  title: "import boundaries",
  beside: true,
  run: async () => {
    const args = ["src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
    const { stdout, output } = await runTool("dependency-cruiser", "depcruise", args);
    const report = parse(stdout);
    if (report === undefined) return fail(output);
    const { totalCruised, violations, ruleSetUsed } = report.summary;
    if (totalCruised <= FEWEST_MODULES) return fail(`Only ${totalCruised} modules were read.`);
    if (violations.length === 0) return pass(`${totalCruised} modules`);
    return fail(violations.map((violation) => describe(violation, ruleSetUsed.forbidden)).join("\n"));
  },
};

/**
 * @param {string} json
 * @returns {{ summary: { totalCruised: number, violations: Violation[], ruleSetUsed: { forbidden: { name: string, comment?: string }[] } } } | undefined}
 */
const parse = (json) => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * @param {Violation} violation
 * @param {readonly { name: string, comment?: string }[]} rules
 */
const describe = ({ from, to, rule }, rules) => {
  const comment = rules.find(({ name }) => name === rule.name)?.comment ?? "";
  return `${from === to ? from : `${from} imports ${to}`}: ${comment} [${rule.name}]`;
};
