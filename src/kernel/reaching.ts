import type { Program } from "#engine/program";
import type { Body, Source } from "./source.ts";

/** Where the hours of the milestones stand that weren't reached. */
export const NOT_REACHED = -1;

/** Milestones by their hours in `t`: `reach` looks at those that are conditions, where play has come to rest. */
export const writeReaching = ({ program: { milestones }, memory, translator }: Source): string => {
  const looks = milestones.flatMap((milestone, index) =>
    milestone.kind === "holds"
      ? [`if (t[${index}] < 0 && ${translator.test(milestone.condition)}) t[${index}] = s[${memory.hour}];`]
      : [],
  );
  return `function reach() { ${looks.join("\n")} }`;
};

/** Takes note of the milestones that entering a node reaches. */
export const writeEntryReached = ({ program: { milestones }, memory }: Source, body: Body, node: number): void => {
  milestones.forEach((milestone, index) => {
    if (milestone.kind === "entered" && milestone.node === node)
      body.say(`if (t[${index}] < 0) t[${index}] = s[${memory.hour}];`);
  });
};

/** A look at the conditions, where there are any. */
export const writeReached = ({ program }: Source): string =>
  program.milestones.some(({ kind }) => kind === "holds") ? "reach();" : "";

/** Forgets what the run before has reached. */
export const writeForgetting = ({ milestones }: Program): string =>
  milestones.length === 0 ? "" : `for (let b = 0; b < ${milestones.length}; b++) t[b] = f[b];`;
