/** The first of the things with each name, in order. */
export const firstOfEach = <Thing extends { readonly name: string }>(things: readonly Thing[]): readonly Thing[] => {
  const first = new Map<string, Thing>();
  for (const thing of things) if (!first.has(thing.name)) first.set(thing.name, thing);
  return [...first.values()];
};
