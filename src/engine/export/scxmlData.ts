import type { Program, ProgramEffect } from "../program/program.ts";
import { type Dialect, numberText } from "../text/codeText.ts";
import { type Element, element } from "./xml.ts";

/** Expressions as ECMAScript: enums and booleans are numbers, states are asked for by `In`, division is a function. */
export const ECMASCRIPT: Dialect = {
  active: ({ nodes }, index) => `In('${nodes[index]?.path ?? ""}')`,
  functions: { "/": "quotient", "%": "remainder" },
  numbers: true,
};

/** The variables, and the functions that conditions and effects call. */
export const prelude = (program: Program): readonly Element[] => [
  element("datamodel", {}, [
    element("data", { id: "hour", expr: "0" }),
    ...program.variables.map(({ id, start }) => element("data", { id, expr: String(start) })),
    element("data", { id: "before", expr: "[]" }),
    ...(program.slots === 0 ? [] : [element("data", { id: "sealed", expr: `[${Array(program.slots).fill(0)}]` })]),
  ]),
  element("script", {}, [], undefined, scriptOf(program)),
];

const scriptOf = ({ curves }: Program): string =>
  [
    "var min = Math.min, max = Math.max, abs = Math.abs;",
    "function quotient(a, b) { return b == 0 ? 0 : Math.trunc(a / b); }",
    "function remainder(a, b) { return b == 0 ? 0 : a % b; }",
    "function clamp(low, high, value) { return min(high, max(low, value)); }",
    "function curve(xs, ys, x) {",
    "  if (x <= xs[0]) return ys[0];",
    "  for (var i = 1; i < xs.length; i++)",
    "    if (x <= xs[i]) return ys[i-1] + Math.trunc((ys[i] - ys[i-1]) * (x - xs[i-1]) / (xs[i] - xs[i-1]));",
    "  return ys[ys.length - 1];",
    "}",
    ...curves.map(({ id, x, y }) => `function ${id}(x) { return curve([${x}], [${y}], x); }`),
  ].join("\n");

/** Effects whose expressions all read the values from before: with more than one, they are worked out first. */
export const assignments = (program: Program, effects: readonly ProgramEffect[]): readonly Element[] => {
  const values = effects.map((effect) => newValue(program, effect));
  const names = effects.map(({ variable }) => program.variables[variable]?.id ?? "");
  if (effects.length < 2 || effects.every(({ value }) => value.op === "constant"))
    return names.map((location, index) => element("assign", { location, expr: values[index] ?? "" }));
  return [
    element("assign", { location: "before", expr: `[${values.join(", ")}]` }),
    ...names.map((location, index) => element("assign", { location, expr: `before[${index}]` })),
  ];
};

const newValue = (program: Program, { variable, operation, value }: ProgramEffect): string => {
  const row = program.variables[variable];
  const written = numberText(program, value, ECMASCRIPT);
  if (row?.kind !== "integer")
    return row?.kind === "boolean" && value.op !== "constant" ? `(${written}) ? 1 : 0` : written;
  return `clamp(${row.low}, ${row.high}, ${operation === "add" ? `${row.id} + (${written})` : written})`;
};
