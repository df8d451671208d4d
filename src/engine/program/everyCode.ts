import type { Code } from "./code.ts";
import type { Act, Program, ProgramCheck } from "./program.ts";

/** The tables of a program that hold expressions. */
export type CodeTables = Pick<
  Program,
  "nodes" | "windows" | "transitions" | "initiatives" | "injects" | "policies" | "criteria" | "values" | "checks"
>;

/** Every expression of a program, as a whole: parts of one aren't given once more. */
export function* everyCode(tables: CodeTables): Generator<Code> {
  for (const { enter, exit } of tables.nodes) yield* [...codesOfAct(enter), ...codesOfAct(exit)];
  for (const { desks } of tables.windows) for (const { options } of desks) yield* options.flatMap(codesOfChoice);
  yield* tables.transitions.flatMap(codesOfChoice);
  yield* tables.initiatives.flatMap(codesOfChoice);
  yield* tables.injects.flatMap(codesOfChoice);
  for (const { weights } of tables.policies) for (const { weight } of weights) yield weight;
  for (const { score } of tables.criteria) yield score;
  for (const { value } of tables.values) yield value;
  yield* tables.checks.flatMap(codesOfCheck);
}

/** The expressions of an act: its conditions and what its effects give. */
export const codesOfAct = ({ groups }: Act): readonly Code[] =>
  groups.flatMap(({ when, effects }) => [...present(when), ...effects.map(({ value }) => value)]);

type ChoiceCodes = { readonly when?: Code; readonly weight?: Code; readonly act: Act };

const codesOfChoice = ({ when, weight, act }: ChoiceCodes): readonly Code[] => [
  ...present(when),
  ...present(weight),
  ...codesOfAct(act),
];

const codesOfCheck = (check: ProgramCheck): readonly Code[] => {
  switch (check.kind) {
    case "never":
    case "always":
      return [check.condition];
    case "leads_to":
    case "before":
      return [check.condition, check.other];
    case "share":
    case "reaches":
    case "play":
      return [];
  }
};

const present = (code: Code | undefined): readonly Code[] => (code === undefined ? [] : [code]);
