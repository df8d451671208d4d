import { canSee, canSeeChart, canSeeNode, type Program } from "#engine";

/** What a seat can't know when it chooses, though best play over whole states takes it into account. */
export type Hidden = {
  /** Ids of variables and charts that others see and it doesn't. */
  readonly variables: readonly string[];
  readonly charts: readonly string[];
  /** Paths of states that it doesn't learn of, in charts that it sees. */
  readonly states: readonly string[];
  /** It chooses at a window where another seat has sealed its choice before. */
  readonly isSealed: boolean;
};

/** What is hidden from a seat. Linear in the program's tables. */
export const hiddenFrom = (program: Program, seat: string): Hidden => ({
  variables: program.scenario.variables.filter(({ seenBy }) => !canSee(seenBy, seat)).map(({ id }) => id),
  charts: program.scenario.charts.filter((_, chart) => !canSeeChart(program, chart, seat)).map(({ id }) => id),
  states: program.nodes
    .filter(
      ({ index, role, chart }) =>
        role === "state" && canSeeChart(program, chart, seat) && !canSeeNode(program, index, seat),
    )
    .map(({ path }) => path),
  isSealed: program.windows.some(({ desks }) =>
    desks.some((desk, place) => place > 0 && program.seats[desk.seat] === seat),
  ),
});

/** Whether anything is. */
export const isAnythingHidden = ({ variables, charts, states, isSealed }: Hidden): boolean =>
  variables.length > 0 || charts.length > 0 || states.length > 0 || isSealed;
