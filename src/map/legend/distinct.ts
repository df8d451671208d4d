/** Each kind once, in the order of the alphabet. */
export function distinct<Kind extends string>(kinds: readonly Kind[]): readonly Kind[] {
  return [...new Set(kinds)].sort();
}
