import { INTEGER_LIMIT } from "#base";
import { againIn, inAskingOrder, type Program } from "#engine/program";
import { isIn } from "./express.ts";
import { scriptName } from "./names.ts";
import { type Element, element } from "./xml.ts";

/** The variables, what the rules keep beside them, and the functions that conditions and effects call. */
export const datamodel = (program: Program): readonly Element[] => {
  const data = (id: string, expr: string): Element => element("data", { id, expr });
  const list = (id: string, length: number, start: number): readonly Element[] =>
    length === 0 ? [] : [data(id, `[${Array.from({ length }, () => start).join(", ")}]`)];
  return [
    element("datamodel", {}, [
      data("hour", "0"),
      ...program.variables.map(({ id, start }) => data(scriptName(id), String(start))),
      data("newValues", "[]"),
      ...list("dueHours", program.timers.length, -1),
      ...list("sealedChoices", program.slots, 0),
      ...list("timesTaken", program.initiatives.length + program.injects.length, 0),
    ]),
    element("script", {}, [], undefined, [...ARITHMETIC, ...curves(program), ...PICKED, ...asking(program)].join("\n")),
  ];
};

const ARITHMETIC = [
  "var min = Math.min, max = Math.max, abs = Math.abs;",
  "function clampTo(low, high, value) { return min(high, max(low, value)); }",
  `function cutOff(value) { return clampTo(-${INTEGER_LIMIT}, ${INTEGER_LIMIT}, value); }`,
  "function quotientOf(a, b) { return b == 0 ? 0 : Math.trunc(a / b); }",
  "function remainderOf(a, b) { return b == 0 ? 0 : a % b; }",
];

const curves = ({ curves }: Program): readonly string[] =>
  curves.length === 0
    ? []
    : [
        "function readCurve(xs, ys, x) {",
        "  if (x <= xs[0]) return ys[0];",
        "  for (var i = 1; i < xs.length; i++)",
        "    if (x <= xs[i]) return ys[i-1] + Math.trunc((ys[i] - ys[i-1]) * (x - xs[i-1]) / (xs[i] - xs[i-1]));",
        "  return ys[ys.length - 1];",
        "}",
        ...curves.map(({ id, x, y }) => `function ${scriptName(id)}(x) { return readCurve([${x}], [${y}], x); }`),
      ];

/** For choices of several, which an event names in its data. */
const PICKED = [
  "function hasPicked(data, option) { return data.indexOf(option) >= 0; }",
  "function isPick(data, options, low, high) {",
  "  if (!Array.isArray(data) || data.length < low || data.length > high) return false;",
  "  for (var i = 0; i < data.length; i++)",
  "    if (options.indexOf(data[i]) < 0 || data.indexOf(data[i]) != i) return false;",
  "  return true;",
  "}",
];

/** Whether the run is over, which window is open, and which timer comes next; `In` is handed over, as not every interpreter has it in scripts. */
const asking = ({ endings, windows, nodes, timers }: Program): readonly string[] => {
  const are = (index: number): readonly string[] => nodes.slice(index, index + 1).map(isIn);
  const over = endings.flatMap(({ node }) => are(node)).join(" || ");
  return [
    `function isOver(In) { return ${over === "" ? "false" : over}; }`,
    "function openWindow(In) {",
    "  if (isOver(In)) return '';",
    ...inAskingOrder(windows).flatMap(({ open, path }) => are(open).map((test) => `  if (${test}) return '${path}';`)),
    "  return '';",
    "}",
    ...(timers.length === 0 ? [] : NEXT_TIMER),
    ...(ticks(timers) ? dueAgain(timers) : []),
  ];
};

/** Whether a timer starts again when it is due. */
export const ticks = (timers: Program["timers"]): boolean => timers.some((timer) => againIn(timer) !== undefined);

/** The hour at which a timer that is due will be due again, -1 for those that run once; leaving its state stops it. */
const dueAgain = (timers: Program["timers"]): readonly string[] => [
  "function dueAgain(timer) {",
  `  var hours = [${timers.map((timer) => againIn(timer) ?? 0).join(", ")}][timer];`,
  "  return hours > 0 ? hour + hours : -1;",
  "}",
];

const NEXT_TIMER = [
  "function nextTimer(In) {",
  "  if (openWindow(In) != '' || isOver(In)) return -1;",
  "  var next = -1;",
  "  for (var i = 0; i < dueHours.length; i++)",
  "    if (dueHours[i] >= 0 && (next < 0 || dueHours[i] < dueHours[next])) next = i;",
  "  return next;",
  "}",
];
