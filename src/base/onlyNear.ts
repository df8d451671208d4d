import { editDistance } from "./editDistance.ts";

const MOST_CANDIDATES = 1000;

/**
 * The one candidate that a misspelt name can be: a slip of one letter, or two in a name of eight letters and more, with
 * no second candidate as near. Undefined for names of up to three letters, and where digits differ: `us` and `uk`,
 * `day_1` and `day_2` are different names. Reads at most the first 1,000 candidates.
 */
export const onlyNear = (name: string, candidates: Iterable<string>): string | undefined => {
  if (name.length <= 3) return undefined;
  const most = name.length < 8 ? 1 : 2;
  const near: string[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) return undefined;
    if (editDistance(name, candidate, most + 1) <= most) near.push(candidate);
  }
  const [only] = near;
  return only !== undefined && near.length === 1 && digitsOf(only) === digitsOf(name) ? only : undefined;
};

const digitsOf = (name: string): string => name.replace(/\D/g, "");
