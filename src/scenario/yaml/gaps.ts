/**
 * Where a file couldn't be read, or is said twice, so that a name may be missing that the author has written. Of the section `charts`: "charts" when one
 * of its own entries may be missing, "charts.*" when something anywhere inside is, "" when a whole section may be.
 */
export type Gaps = ReadonlySet<string>;

/** The nodes of which a part couldn't be read, by the offsets in the file at which their keys, or they themselves as items of a list, begin. */
export type BrokenNodes = {
  readonly keys: ReadonlySet<number>;
  readonly items: ReadonlySet<number>;
  readonly root: boolean;
};

export const nothingBroken: BrokenNodes = { keys: new Set(), items: new Set(), root: false };
