/** What can be pointed at and selected. */
export type ThingKind = "place" | "unit" | "zone" | "route" | "question";
export type Thing = { readonly kind: ThingKind; readonly id: string };

export function isSameThing(a: Thing | undefined, b: Thing | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
