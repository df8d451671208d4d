import type { Names } from "../../names/names.ts";
import type { StateEntry } from "../../names/stateEntry.ts";

/** Everything that may have a start: charts, regions and states. */
export const startersOf = ({ charts, states }: Names): readonly StateEntry[] => [
  ...charts.values(),
  ...states.values(),
];

/** Whether there are states inside, one of which is entered first. */
export const hasStatesInside = ({ draft }: StateEntry): boolean => draft === undefined || draft.states !== undefined;
