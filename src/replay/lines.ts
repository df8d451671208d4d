import type { Line, Ply, Run } from "./run.ts";

/** Which line of a run: the index of a variation in each line that holds the next. Empty is the main line. */
export type LinePath = readonly number[];

/** The run with that line as its only one, from the first ply on; the run itself for the main line, undefined where there is none. */
export const toLine = (run: Run, path: LinePath): Run | undefined => {
  if (path.length === 0) return run;
  let line: Line = run;
  let before: Stretch = { plies: [], handovers: [] };
  for (const index of path) {
    const variation = line.variations[index];
    if (variation === undefined) return undefined;
    before = followed(before, {
      plies: line.plies.slice(0, variation.at),
      handovers: line.handovers.filter(({ at }) => at < variation.at),
    });
    line = variation;
  }
  const { ending: _, endHour: __, ...rest } = run;
  return { ...rest, ...followed(before, line), variations: [] };
};

type Stretch = Pick<Line, "plies" | "handovers">;

const followed = (before: Stretch, { plies, handovers }: Stretch): Stretch => ({
  plies: [...before.plies, ...plies],
  handovers: [...before.handovers, ...handovers.map((one) => ({ ...one, at: one.at + before.plies.length }))],
});

/** Another line that goes the same way as one's own up to before the ply with index `at`, and there takes `ply`. */
export type Alternative = { readonly at: number; readonly path: LinePath; readonly ply: Ply };

/** The other choices played from anywhere on a line, earliest first; where lines agree the first of them counts. Linear in all plies. */
export const alternativesTo = (run: Run, path: LinePath): readonly Alternative[] => {
  const shown = toLine(run, path)?.plies ?? [];
  const known = new Set<string>();
  return visit(run, { path: [], start: 0, agreed: 0 }, shown)
    .filter(({ at, ply }) => {
      const name = `${at} ${ply.choice}`;
      return !known.has(name) && known.add(name);
    })
    .sort((one, other) => one.at - other.at);
};

/** Where a line begins to be its own, and how far its past agrees with the line shown. */
type Place = { readonly path: LinePath; readonly start: number; readonly agreed: number };

const visit = (line: Line, { path, start, agreed }: Place, shown: readonly Ply[]): readonly Alternative[] => {
  if (agreed < start) return [];
  const at = start + agreement(line.plies, shown, start);
  const ply = line.plies[at - start];
  return [
    ...(ply === undefined ? [] : [{ at, path, ply }]),
    ...line.variations.flatMap((variation, index) =>
      visit(
        variation,
        { path: [...path, index], start: start + Math.min(variation.at, line.plies.length), agreed: at },
        shown,
      ),
    ),
  ];
};

const agreement = (own: readonly Ply[], shown: readonly Ply[], start: number): number => {
  const differs = own.findIndex(({ choice }, index) => choice !== shown[start + index]?.choice);
  return differs < 0 ? own.length : differs;
};
