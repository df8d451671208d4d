import { inAskingOrder, type ProgramTransition, type Timer } from "#engine/program";
import { type Model, select, writeRestart, writeTake } from "./moves.ts";
import { writeFinding, writePerform } from "./together.ts";

/** More microsteps or timer events than this after one choice are a circle of the rules. */
const MOST_STEPS = 10_000;

/** SPIN takes so many statements and guards in one `d_step` without fail. */
const MOST_IN_STEP = 1_000;

/**
 * What follows a choice until someone is asked again or the run is over: transitions without a trigger, then signals in the order in
 * which they were raised, then time, one due timer after another. Stops at an assertion where the rules loop without end, which
 * the referee refuses. One step where that isn't too long for SPIN, otherwise several.
 */
export const writeSettle = (model: Model): string => {
  const whole = writeRound(model, (parts) => parts.join("\n"));
  return sizeOf(whole) <= MOST_IN_STEP ? `d_step {\n${whole}\n}` : writeRound(model, inSteps);
};

const sizeOf = (text: string): number => (text.match(/;|::/g) ?? []).length;

/** Parts, as many in a step as fit. SPIN jumps to no `d_step`, but to what stands before one. */
const inSteps = (parts: readonly string[]): string => {
  const steps: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (size + sizeOf(part) > MOST_IN_STEP) {
      steps.push([]);
      size = 0;
    }
    steps.at(-1)?.push(part);
    size += sizeOf(part);
  }
  return ["skip;", ...steps.map((step) => `d_step {\n${step.join("\n")}\n}`)].join("\n");
};

const writeRound = (model: Model, join: (parts: readonly string[]) => string): string => {
  const { eventless, heard } = writeFinding(model);
  const { leave, act, enter } = writePerform(model);
  const time = writeTime(model);
  return `${join(["microsteps = 0;"])}
do
:: true ->
${join([
  `microsteps++;\nassert(microsteps < ${MOST_STEPS}); /* otherwise the rules loop without end */\nready = 0;\nheard = -1;`,
  ...eventless,
  "if\n:: ready == 0 && head != tail ->\nheard = queue[head];\nhead = (head + 1) % SIGNALS;\n:: else -> skip;\nfi;",
  ...heard,
  ...leave,
  "place = 0;",
])}
do
:: place < ready ->
${join([...act, "place++;"])}
:: else -> break;
od;
${join([...enter, "place = 0; do :: place < ready -> fate[found[place]] = 0; place++; :: else -> break; od;"])}
if
:: ready == 0 && heard < 0 ->
${join([writeLook(model), ...time.find])}
if
:: over != 0 || window != 0 || (due == 0 && lapse == 0) -> break;
:: else -> skip;
fi;
${join([...time.pass, ...time.due])}
:: else -> skip;
fi;
od;
${join([`${writeMarks(model)}\nchosen = 0; picked = 0;`])}`;
};

/** Which ending comes first in file order, or which window is asked first. */
const writeLook = ({ cells }: Model): string => {
  const { endings, windows } = cells.program;
  return [
    select(endings.map(({ node }, index) => [cells.isActive(node), `over = ${index + 1};`])),
    select([
      [
        "over == 0",
        select(inAskingOrder(windows).map(({ open, index }) => [cells.isActive(open), `window = ${index + 1};`])),
      ],
    ]),
  ].join("\n");
};

/**
 * `find` puts the first timer that is due into `due`, or how long it is to the next into `lapse`, both 0 where none runs; `pass` lets that time
 * go by, `due` does what the timer does.
 */
const writeTime = (
  model: Model,
): { readonly find: readonly string[]; readonly pass: readonly string[]; readonly due: readonly string[] } => {
  const { memory, program } = model.cells;
  const slots = memory.slots.map(({ at, timers }) => ({
    name: `timer_${at}`,
    timers: timers.flatMap((timer) => program.timers[timer] ?? []),
  }));
  const hour = program.readsHour ? [`hour = hour + lapse - 1; assert(hour <= ${program.lastHour});`] : [];
  const passing = [...hour, ...slots.map(({ name }) => select([[`${name} != 0`, `${name} = ${name} - lapse + 1;`]]))];
  return {
    find: [
      "due = 0; lapse = 0;",
      ...slots.map(({ name, timers }) => {
        const which = select(timers.map(({ node, index }) => [model.cells.isActive(node), `due = ${index + 1};`]));
        return select([[`due == 0 && ${name} == 1`, which]]);
      }),
      ...slots.map(({ name }) =>
        select([[`due == 0 && ${name} != 0 && (lapse == 0 || ${name} < lapse)`, `lapse = ${name};`]]),
      ),
    ],
    pass: passing.length === 0 ? [] : [select([["due == 0", passing.join(" ")]])],
    due: slots.flatMap(({ timers }) =>
      timers.map((timer) => select([[`due == ${timer.index + 1}`, writeDue(model, timer)]])),
    ),
  };
};

/** The first of a timer's transitions that is enabled; without one it is forgotten, or ticks on. */
const writeDue = (model: Model, timer: Timer): string => {
  const own = model.cells.program.transitions.filter(
    ({ trigger }) => trigger.kind === "timer" && trigger.timer === timer.index,
  );
  return select([
    ...own.map((one) => [writeGuard(model, one, timer), writeTake(model, one)] as const),
    ["true", writeRestart(model.cells, timer.index)],
  ]);
};

/** A deadline means nothing any more once a choice has been made and is under way. */
const writeGuard = ({ cells, express }: Model, { when, source }: ProgramTransition, { kind }: Timer): string => {
  const condition = express.test(when);
  if (kind !== "deadline") return condition;
  const children = cells.program.nodes[source]?.children ?? [];
  const waiting = children.filter((child) => cells.program.nodes[child]?.role === "waiting");
  return [condition, ...waiting.map((child) => `!${cells.isActive(child)}`)].join(" && ");
};

/** What the promises' conditions are here: variables, as a formula holds no conditional expression. */
const writeMarks = ({ cells, express }: Model): string =>
  cells.program.checks
    .flatMap((check, index) => {
      if (!("condition" in check)) return [];
      const one = `p${index + 1} = ${express.test(check.condition)};`;
      return "other" in check ? [one, `q${index + 1} = ${express.test(check.other)};`] : [one];
    })
    .join(" ");
