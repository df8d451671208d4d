import { editDistance } from "./editDistance.ts";

const MOST_CANDIDATES = 1000;

/**
 * The candidate nearest to a misspelt name, or undefined when none is near. Case and the kind of separator don't
 * count as a difference. Ties go to the earlier candidate. Reads at most the first 1,000 candidates.
 */
export const didYouMean = (name: string, candidates: Iterable<string>): string | undefined => {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length * 0.4) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};

const fold = (name: string): string => name.toLowerCase().replaceAll("-", "_");
