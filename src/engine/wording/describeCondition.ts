import { authoredState } from "../program/authored.ts";
import type { Code } from "../program/code.ts";
import type { Program } from "../program/program.ts";
import { evaluate } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { canSee } from "../view/canSee.ts";
import { showValue } from "./showValue.ts";

/** What a condition asks for, in words a player reads: "Cabinet approval must be at least 40 (it is 35)". */
export const describeCondition = (program: Program, state: GameState, code: Code, seat?: string): string => {
  if (reads(code, (index) => isHidden(program, index, seat))) return "Something you can't see stands in the way";
  return sentence(program, state, code, true);
};

const sentence = (program: Program, state: GameState, code: Code, wanted: boolean): string => {
  switch (code.op) {
    case "not":
      return sentence(program, state, code.of, !wanted);
    case "and":
    case "or": {
      const word = (code.op === "and") === wanted ? " and " : " or ";
      return `${sentence(program, state, code.left, wanted)}${word}${sentence(program, state, code.right, wanted)}`;
    }
    case "active":
      return `${chartName(program, code.node)} ${wanted ? "must" : "must not"} be “${stateTitle(program, code.node)}”`;
    case "variable":
      return `${variableName(program, code.index)} must be ${wanted ? "yes" : "no"}`;
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      return comparison(program, state, wanted ? code.op : OPPOSITE[code.op], code);
    default:
      return `A condition of the scenario ${wanted ? "must" : "must not"} hold`;
  }
};

const COMPARED = {
  "<": "less than",
  "<=": "at most",
  ">": "more than",
  ">=": "at least",
  "==": "",
  "!=": "other than",
} as const;

const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==" } as const;

const comparison = (
  program: Program,
  state: GameState,
  operator: keyof typeof COMPARED,
  { left, right }: { readonly left: Code; readonly right: Code },
): string => {
  const how = COMPARED[operator];
  const needed = valueText(program, state, left, right);
  const now = left.op === "variable" ? ` (it is ${show(program, left.index, evaluate(program, left, state))})` : "";
  return `${term(program, state, left)} must be ${how === "" ? "" : `${how} `}${needed}${now}`;
};

const term = (program: Program, state: GameState, code: Code): string => {
  switch (code.op) {
    case "variable":
      return variableName(program, code.index);
    case "hour":
      return "The hour";
    case "constant":
      return String(code.value);
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return `${term(program, state, code.left)} ${code.op} ${term(program, state, code.right)}`;
    default:
      return String(evaluate(program, code, state));
  }
};

const valueText = (program: Program, state: GameState, left: Code, right: Code): string =>
  left.op === "variable" && right.op === "constant"
    ? show(program, left.index, right.value)
    : term(program, state, right);

/** A variable's value as a player reads it, with its unit or its name. */
const show = (program: Program, index: number, value: number): string => {
  const variable = program.scenario.variables[index];
  return variable === undefined ? String(value) : showValue(variable, value);
};

const variableName = (program: Program, index: number): string => program.scenario.variables[index]?.name ?? "";

const isHidden = (program: Program, index: number, seat: string | undefined): boolean => {
  const variable = program.scenario.variables[index];
  return variable !== undefined && !canSee(variable.seenBy, seat);
};

const chartName = (program: Program, node: number): string =>
  program.scenario.charts[program.nodes[node]?.chart ?? -1]?.name ?? "";

const stateTitle = (program: Program, node: number): string => {
  const path = program.nodes[node]?.path ?? "";
  return authoredState(program, path)?.title ?? path;
};

/** Whether the code reads a variable that satisfies the test. */
const reads = (code: Code, test: (variable: number) => boolean): boolean => {
  switch (code.op) {
    case "variable":
      return test(code.index);
    case "constant":
    case "hour":
    case "active":
    case "sealed":
      return false;
    case "negate":
    case "not":
    case "absolute":
      return reads(code.of, test);
    case "conditional":
      return reads(code.test, test) || reads(code.yes, test) || reads(code.no, test);
    case "curve":
      return reads(code.at, test);
    case "least":
    case "greatest":
      return code.of.some((one) => reads(one, test));
    default:
      return reads(code.left, test) || reads(code.right, test);
  }
};
