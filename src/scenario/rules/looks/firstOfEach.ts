const MOST = 1000;

/** The first of the things with each name, in order; at most 1,000 of them, since no more problems are listed. */
export const firstOfEach = <Thing extends { readonly name: string }>(things: readonly Thing[]): readonly Thing[] => {
  const first = new Map<string, Thing>();
  for (const thing of things) if (!first.has(thing.name)) first.set(thing.name, thing);
  return [...first.values()].slice(0, MOST);
};
