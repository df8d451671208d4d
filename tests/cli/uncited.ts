import { invariant } from "#base";

/** What a command printed above the line by which its figures are cited, which has to be there, as the last. */
export const uncited = (out: string): string => {
  const [, figures] = /^(|[\s\S]*\n)Threshold \S+, [a-z0-9_-]+ \(rules [^()\s]+\): [a-z].*\n$/.exec(out) ?? [];
  invariant(figures !== undefined, `figures are cited: ${out}`);
  return figures;
};
