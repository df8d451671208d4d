/**
 * The checks that `--only` names, in their own order; all of them without it. Throws where a name isn't one of theirs.
 * @param {readonly import("./result.mjs").Check[]} checks
 * @param {string | undefined} only names with commas between them
 * @returns {readonly import("./result.mjs").Check[]}
 */
export const chooseChecks = (checks, only) => {
  if (only === undefined) return checks;
  const wanted = only.split(",").map((name) => name.trim());
  const known = checks.map(({ name }) => name);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no check "${unknown}"; there are ${known.join(", ")}.`);
  return checks.filter(({ name }) => wanted.includes(name));
};
