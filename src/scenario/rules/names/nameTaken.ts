import { EVENTS, happenedVariable, NOTHING_HAPPENS } from "../../eventNames.ts";
import { DRAWN, STANCES, stanceVariable } from "../../stanceNames.ts";
import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** Variables, charts and curves have names of their own, since expressions use all three. */
export const nameTaken: Rule = rule("name-taken", (context, report) => {
  const { seats, variables, curves, charts, injects } = context.draft;
  const names = [...variables, ...curves, ...charts].map(({ key }) => key);
  const drawn = seats.filter(({ value }) => value.stances !== undefined).map(({ key }) => key);
  const ofStances = new Set(drawn.length === 0 ? [] : [STANCES, ...drawn.map(({ value }) => stanceVariable(value))]);
  for (const { value, span } of names) {
    if (ofStances.has(value)) report(span, `The name "${value}" is taken: it belongs to the stances of the seats.`);
  }
  const daily = injects.filter(({ value }) => value.daily !== undefined).map(({ key }) => key);
  const ofEvents = new Set(daily.length === 0 ? [] : [EVENTS, ...daily.map(({ value }) => happenedVariable(value))]);
  for (const { value, span } of names) {
    if (ofEvents.has(value))
      report(span, `The name "${value}" is taken: it belongs to the events that are drawn daily.`);
  }
  for (const { value, span } of daily) {
    if (value === NOTHING_HAPPENS) report(span, `"${value}" is what is drawn on a day on which nothing happens.`);
  }
  for (const { value, span } of drawn) {
    if (value === DRAWN) report(span, `A seat with stances can't be called "${DRAWN}", which says that all are drawn.`);
  }
  const message = (name: string): string =>
    `The name "${name}" is taken. Variables, curves and charts share one set of names.`;
  reportRepeats(names, message, report);
});
