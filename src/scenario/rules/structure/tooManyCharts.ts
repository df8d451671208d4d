import { type Rule, rule } from "../rule.ts";

/** XState takes time that grows with the cube of what is active side by side: 200 start in about a second. */
const MOST = 200;

/** Charts and regions are few enough to be played side by side. */
export const tooManyCharts: Rule = rule("too-many-charts", ({ names }, report) => {
  const regions = [...names.states.values()].filter(({ kind }) => kind === "region");
  const all = [...names.charts.values(), ...regions];
  const first = all[MOST];
  if (first === undefined) return;
  const message = `A scenario has at most ${MOST} charts and regions together; this one has ${all.length.toLocaleString("en")}.`;
  report(first.span, message);
});
