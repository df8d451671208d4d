import type { Program } from "#engine";
import type { Kernel, Policies } from "#kernel";

/** What is measured of one run: 1 where it reaches this ending and 0 elsewhere, or what a seat has got where the run stopped. */
export type Measure =
  | { readonly kind: "ending"; readonly ending: string }
  | { readonly kind: "value"; readonly seat: string };

/** The runs of one point: run k has the seed `seed` + k at every point, so that points differ by their numbers and not by their luck. */
export type Trials = {
  readonly seed: number;
  readonly runs: number;
  readonly policies?: Policies;
  readonly mostPlies?: number;
};

const MOST_PLIES = 10_000;

/** Starts of variables by their ids. */
export type Starts = Readonly<Record<string, number>>;

/** Plays the run of a seed from other starts and gives what is measured of it. */
export type Sampler = (starts: Starts, seed: number) => number;

/** A sampler over a kernel, which it keeps to itself while it is used. */
export const createSampler = (
  kernel: Kernel,
  measure: Measure,
  { policies = {}, mostPlies = MOST_PLIES }: Omit<Trials, "seed" | "runs"> = {},
): Sampler => {
  const read = readerOf(kernel, measure);
  kernel.follow(policies);
  let placed: Starts | undefined;
  return (starts, seed) => {
    if (starts !== placed) kernel.begin(starts);
    placed = starts;
    kernel.seed(seed);
    return read(kernel.run(mostPlies));
  };
};

/** Reads what is measured from where a kernel's run has stopped, at the ending that it reached. */
export const readerOf = (kernel: Kernel, measure: Measure): ((reached: number) => number) => {
  const { endings, values, seats } = kernel.program;
  if (measure.kind === "ending") {
    const index = endings.findIndex(({ id }) => id === measure.ending);
    return (reached) => (reached === index ? 1 : 0);
  }
  const index = values.findIndex(({ seat }) => seats[seat] === measure.seat);
  return () => kernel.worth(index);
};

/** What is measured in each of so many runs. */
export const sampleRuns = (sampler: Sampler, starts: Starts, { seed, runs }: Trials): Float64Array => {
  const outcomes = new Float64Array(runs);
  for (let run = 0; run < runs; run++) outcomes[run] = sampler(starts, seed + run);
  return outcomes;
};

/** The uncertain numbers of a program, by id. */
export const uncertainOf = ({ variables, uncertain }: Program): readonly Uncertain[] =>
  uncertain.map(({ variable, low, high }) => {
    const { id = "", start = 0 } = variables[variable] ?? {};
    return { id, low, high, start };
  });

export type Uncertain = { readonly id: string; readonly low: number; readonly high: number; readonly start: number };
