import type { Program, ProgramCheck } from "#engine/program";
import { createCells, declareCells } from "./cells.ts";
import { writeChoices } from "./choices.ts";
import { createExpress } from "./express.ts";
import { type Model, writeDefaultEntry } from "./moves.ts";
import { writeSettle } from "./settle.ts";
import { declareCounts } from "./together.ts";

/**
 * A program as a model in Promela, for SPIN: a state of the model where the run has settled is one of the program's, distinguished in the
 * same way, and a choice with all that follows is one step from one to the next. Chance and all seats choose anything that is
 * possible; there are no injects. Each of the program's promises is a formula in linear temporal logic. SPIN counts one state more,
 * that before the start, and with its option -o2 none less: otherwise it leaves out variables that only texts read. Bodies are written out where they are used, because SPIN limits how long an `inline` may be.
 */
export const toPromela = (program: Program): string => {
  const cells = createCells(program);
  const model: Model = { cells, express: createExpress(cells) };
  const promises = program.checks.flatMap((check, index) => writePromise(program, check, index + 1));
  const mostEffects = Math.max(
    1,
    ...[...program.transitions.map(({ act }) => act), ...program.nodes.flatMap(({ enter, exit }) => [enter, exit])]
      .concat(program.windows.flatMap(({ desks }) => desks.flatMap(({ options }) => options.map(({ act }) => act))))
      .flatMap(({ groups }) => groups.map(({ effects }) => effects.length)),
  );
  const transitions = Math.max(1, program.transitions.length);
  return tidy(`/* ${program.scenario.id}, made by threshold export. To search all states for a promise that is broken:
     spin -o2 -a ${program.scenario.id}.pml && cc -O2 -DNOREDUCE -o pan pan.c && ./pan -a -m1000000 -N PROMISE
   where PROMISE is the name of one of the formulas at the end. */
#define SIGNALS 1024

${declareCells(cells)}
/* The open window and the ending, counted from 1 in file order; before the start there is the window START. */
#define START ${program.windows.length + 1}
short window = START;
short over;
/* Of a choice of several: which options, and how many. */
int chosen;
byte picked;
${program.checks.flatMap((check, index) => declareMarks(check, index + 1)).join("\n")}
/* What is used while a choice takes effect and isn't part of any state. */
${Array.from({ length: mostEffects }, (_, index) => `hidden int h${index};`).join("\n")}
hidden short queue[SIGNALS]; hidden short head; hidden short tail; hidden short heard;
hidden short found[${transitions}]; hidden short ready; hidden short place;
hidden byte fate[${transitions}];
hidden int microsteps; hidden int lapse; hidden short due;
${declareCounts(model)}

active proctype game() {
end:
  do
  :: atomic {
    if
    :: d_step { window == START -> window = 0; ${program.roots.map((root) => writeDefaultEntry(model, root)).join(" ")} }
    ${writeChoices(model).join("\n    ")}
    fi;
    ${writeSettle(model)}
  }
  od
}

${promises.join("\n")}
`);
};

const declareMarks = (check: ProgramCheck, number: number): readonly string[] => {
  if (!("condition" in check)) return [];
  return "other" in check ? [`bool p${number}; bool q${number};`] : [`bool p${number} = ${check.kind === "always"};`];
};

/** The formulas of one check; for `reaches` one an ending, which SPIN is to break. */
const writePromise = (program: Program, check: ProgramCheck, number: number): readonly string[] => {
  switch (check.kind) {
    case "never":
      return [`ltl never_${number} { [] (!p${number}) }`];
    case "always":
      return [`ltl always_${number} { [] p${number} }`];
    case "leads_to":
      return [`ltl leads_to_${number} { [] (p${number} -> <> q${number}) }`];
    case "before":
      return [`ltl before_${number} { ([] !p${number}) || ((!p${number}) U q${number}) }`];
    case "reaches":
      return check.endings.map((id) => {
        const ending = program.endings.findIndex((one) => one.id === id) + 1;
        return `/* Broken exactly when "${id}" can be reached. */\nltl reaches_${number}_${ending} { [] (over != ${ending}) }`;
      });
    case "share":
    case "play":
      return [];
  }
};

/** Lines indented by their depth, without two empty ones in a row. */
const tidy = (text: string): string => {
  let depth = 0;
  const lines = text.split("\n").map((line) => {
    const bare = line.trim();
    const opens = (bare.match(/\b(do|if)\b(?!;)|\{/g) ?? []).length - (bare.match(/\b(od|fi)\b|\}/g) ?? []).length;
    const own = /^(::|od|fi|\})/.test(bare) ? depth - 1 : depth;
    depth += opens;
    return `${"  ".repeat(Math.max(0, own))}${bare.replaceAll(/ {2,}/g, " ")}`.trimEnd();
  });
  return lines.join("\n").replaceAll(/\n{3,}/g, "\n\n");
};
