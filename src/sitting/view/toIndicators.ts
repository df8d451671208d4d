import { canSee, showValue } from "#engine";
import type { Variable } from "#scenario/model";
import type { Dark } from "./dark.ts";
import type { FeedItem, Indicator } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";

/** The variables that the scenario shows and the seat may see, with their course and the last change explained. */
export const toIndicators = (teller: Teller, play: Play, feed: readonly FeedItem[], dark: Dark): readonly Indicator[] =>
  teller.scenario.variables.flatMap((variable, index) =>
    variable.show === "hidden" || dark.variables.has(index) || !canSee(variable.seenBy, teller.seat)
      ? []
      : [toIndicator(teller, play, feed, variable, index)],
  );

const toIndicator = (
  teller: Teller,
  { steps }: Play,
  feed: readonly FeedItem[],
  variable: Variable,
  index: number,
): Indicator => {
  const course = steps.map(({ state }) => state.values[index] ?? 0);
  const value = course.at(-1) ?? 0;
  const { note, unit } = variable;
  return {
    variable: variable.id,
    name: variable.name,
    ...(note === undefined ? {} : { note }),
    ...(unit === undefined ? {} : { unit }),
    show: variable.show === "hidden" ? "count" : variable.show,
    ...teller.cite(variable.source),
    ...teller.knowers(variable.seenBy),
    value:
      variable.kind === "integer"
        ? {
            kind: "integer",
            value,
            low: variable.low,
            high: variable.high,
            ...(variable.ladder === "down" ? { falls: true } : {}),
          }
        : { kind: "label", label: showValue(variable, value, teller.wording) },
    trend: variable.kind === "integer" ? course : [],
    ...lastChange(course, feed, variable.name),
  };
};

const lastChange = (course: readonly number[], feed: readonly FeedItem[], name: string): Pick<Indicator, "last"> => {
  const at = course.findLastIndex((value, index) => index > 0 && value !== course[index - 1]);
  if (at < 0) return {};
  const item = feed.findLast(({ ply, changes }) => ply === at - 1 && changes.some((change) => change.name === name));
  return {
    last: {
      from: course[at - 1] ?? 0,
      to: course[at] ?? 0,
      because: item === undefined || item.kind === "change" ? "" : item.text,
      ply: at - 1,
    },
  };
};
