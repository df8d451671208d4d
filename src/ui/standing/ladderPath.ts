type Size = { readonly rungs: number; readonly width: number; readonly height: number };

/** A longer ladder is drawn with this many rungs. */
const MOST_DRAWN = 24;

/** The rungs from one to before another of a ladder, as the outline of bars that rise to the full height. */
export const ladderPath = ({ rungs, width, height }: Size, from: number, to: number): string => {
  const drawn = Math.min(Math.max(1, rungs), MOST_DRAWN);
  const scale = drawn / Math.max(1, rungs);
  const step = width / drawn;
  const [first, last] = [Math.round(from * scale), Math.round(to * scale)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const rung = first + index;
    const top = height - ((rung + 2) * height) / (drawn + 1);
    return `M${round(rung * step)} ${height}V${round(top)}h${round(step - GAP)}V${height}z`;
  }).join("");
};

const GAP = 1;
const round = (value: number): number => Math.round(value * 10) / 10;
