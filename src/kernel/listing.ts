import { type Desk, MOST_MICROSTEPS, type ProgramWindow } from "#engine/program";
import {
  guarded,
  initiativeOf,
  initiativesOf,
  isSingle,
  legalInitiative,
  legalInitiatives,
  optionWeights,
  transitionOf,
  weigh,
} from "./choosing.ts";
import { writeResting } from "./claiming.ts";
import { register } from "./registers.ts";
import type { Source } from "./source.ts";
import { STOP } from "./stop.ts";

/**
 * `list` puts every legal choice at the open window into `moves` (its transition), `masks` (of several: a bit for each option) and
 * `weights`, as `legalChoices` does, and gives how many there are. The weights are those of the seat to move under its
 * policy; where no seat can choose by weights, all are 0. `make` makes one of them; gives 0, or a `STOP`.
 */
export const writeListing = (source: Source): string => {
  const { windows } = source.program;
  return [
    ...windows.map((window) => `function j${window.index}() { let n = 0; ${writeWindow(source, window)} return n; }`),
    `function list() { switch (${register("asked")}) { ${windows.map(({ index }) => `case ${index + 1}: return j${index}();`).join(" ")} } return 0; }`,
    writeMake(source),
  ].join("\n");
};

const writeMake = (source: Source): string => {
  const { program } = source;
  const most = Math.max(0, ...program.windows.map((window) => (isSingle(window) ? 0 : optionsOf(window).length)));
  const flags = Array.from({ length: most }, (_, bit) => `o[${bit}] = (b >>> ${bit}) & 1;`).join(" ");
  return `
function make(a) {
  ${most === 0 ? "" : `const b = masks[a]; ${flags}`}
  ${register("heard")} = 0;
  ${register("raised")} = 0;
  ${register("ended")} = 0;
  ${register("microsteps")} = ${MOST_MICROSTEPS - 1};
  take(moves[a]);
  if (complete() === 1) return ${STOP.loop};
  const c = settle();
  ${writeResting(source, 0)}
  return c === 0 ? 0 : c === 1 ? ${STOP.loop} : ${STOP.tooLate};
}`;
};

const optionsOf = ({ desks }: ProgramWindow): Desk["options"] => desks[0]?.options ?? [];

const writeWindow = (source: Source, window: ProgramWindow): string => {
  const [only] = window.desks;
  if (window.kind === "together") return writeTogether(source, window);
  if (only === undefined) return "";
  return isSingle(window) ? writeDesk(source, window, only) : writeSeveral(source, window, only);
};

/** Every seat that hasn't sealed a choice may; the first of them is the seat to move, and only its weights count. */
const writeTogether = (source: Source, window: ProgramWindow): string => {
  const isOpen = ({ slot }: Desk): string => `s[${source.memory.sealed + slot}] === 0`;
  const stuck = window.desks.map((desk) => {
    const legal = [
      ...desk.options.map(({ when }) => source.translator.test(when)),
      ...legalInitiatives(source, window, desk),
    ];
    return legal.includes("true") ? "" : `if (${isOpen(desk)} && !(${legal.join(" || ")})) return 0;`;
  });
  const desks = window.desks.map(
    (desk) => `if (${isOpen(desk)}) {
      const c = n;
      ${writeDesk(source, window, desk)}
      if (c > 0) for (let b = c; b < n; b++) weights[b] = 0;
    }`,
  );
  return [...stuck, ...desks].join("\n");
};

const writeDesk = (source: Source, window: ProgramWindow, desk: Desk): string => {
  const deskIndex = window.desks.indexOf(desk);
  const rows = optionWeights(source, window, desk).map(({ legal, weight }, option) => ({
    legal,
    weight: weight.text,
    transition: transitionOf(source, window, deskIndex, option),
  }));
  if (window.kind === "chance") return writeChance(rows);
  const options = rows.map(({ legal, weight, transition }) =>
    when(legal, `moves[n] = ${transition}; masks[n] = 0; e = ${weight}; weights[n++] = e; z += e;`),
  );
  const initiatives = initiativesOf(source, desk).map((initiative) => {
    const weight = weigh(source, desk, -1, initiative.index, initiative.weight);
    const put = `moves[n] = ${initiativeOf(source, window, initiative)}; masks[n] = 0; weights[n++] = d === 1 ? ${weight.text} : 0;`;
    return when(legalInitiative(source, window, initiative), put);
  });
  return `{
    const a = n;
    let z = 0;
    let e = 0;
    ${options.join("\n")}
    if (z === 0) for (let b = a; b < n; b++) weights[b] = 1;
    ${initiatives.length === 0 ? "" : `const d = n > a ? 1 : 0; ${initiatives.join("\n")}`}
  }`;
};

type Row = { readonly legal: string; readonly weight: string; readonly transition: number };

/** Chance's outcomes of weight 0 aren't listed; when all weigh 0 the first is certain. */
const writeChance = (rows: readonly Row[]): string => `{
  const a = n;
  let e = 0;
  ${rows.map(({ weight, transition }) => `e = ${weight}; if (e > 0) { moves[n] = ${transition}; masks[n] = 0; weights[n++] = e; }`).join("\n")}
  if (n === a) { moves[n] = ${rows[0]?.transition ?? 0}; masks[n] = 0; weights[n++] = 1; }
}`;

/** The selections and their probabilities come from `select`, the initiatives have no weight here. */
const writeSeveral = (source: Source, window: ProgramWindow, desk: Desk): string => {
  const transition = source.program.transitions.find(
    ({ trigger }) => trigger.kind === "several" && trigger.window === window.index,
  );
  const weights = optionWeights(source, window, desk);
  const initiatives = initiativesOf(source, desk).map((initiative) =>
    when(
      legalInitiative(source, window, initiative),
      `moves[n] = ${initiativeOf(source, window, initiative)}; masks[n] = 0; weights[n++] = 0;`,
    ),
  );
  return `
  let a = 0;
  ${weights
    .map(
      ({ legal, weight }, index) =>
        `g[${index}] = ${guarded(legal, weight.text)}; ${when(legal, `a = a | ${(2 ** index) | 0};`)}`,
    )
    .join("\n")}
  n = select(${transition?.index ?? 0}, a, ${desk.options.length}, ${window.low}, ${window.high});
  if (n < 0) return n;
  ${initiatives.join("\n")}`;
};

const when = (condition: string, statements: string): string =>
  condition === "true" ? statements : `if (${condition}) { ${statements} }`;
