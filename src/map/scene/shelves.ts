/** Packs boxes into rows of a page; undefined when the page has no room left for one. */
export type Shelves = {
  readonly place: (width: number, height: number) => readonly [x: number, y: number] | undefined;
};

const GAP = 2;

export function createShelves(pageWidth: number, pageHeight: number): Shelves {
  const rows: { readonly y: number; readonly height: number; x: number }[] = [];
  let nextY = GAP;
  return {
    place: (width, height) => {
      const fits = rows.filter((row) => row.height >= height && row.x + width + GAP <= pageWidth);
      const tight = fits.filter((row) => row.height <= height * 1.3).sort((a, b) => a.height - b.height)[0];
      const row = tight ?? newRow(width, height) ?? fits[0];
      if (!row) return undefined;
      const x = row.x;
      row.x += width + GAP;
      return [x, row.y];
    },
  };

  function newRow(width: number, height: number): (typeof rows)[number] | undefined {
    if (nextY + height + GAP > pageHeight || width + 2 * GAP > pageWidth) return undefined;
    const row = { y: nextY, height, x: GAP };
    rows.push(row);
    nextY += height + GAP;
    return row;
  }
}
