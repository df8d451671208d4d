import { authoredState } from "../program/authored.ts";
import type { Code } from "../program/code.ts";
import type { Program } from "../program/program.ts";
import { evaluate } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { canKnow } from "../view/knowledge.ts";
import { showValue } from "./showValue.ts";

/**
 * What conditions that don't hold ask for, in words a player reads: "Cabinet approval must be at least 40 (it is 35)".
 * Of those that read what the seat may not know it says at most that there are some.
 */
export const describeFailing = (
  program: Program,
  state: GameState,
  failing: readonly Code[],
  seat?: string,
): readonly string[] => {
  const known = failing.filter((code) => canKnow(program, code, seat));
  if (known.length === 0) return ["Something you can't see stands in the way"];
  return known.map((code) => sentence(program, state, code, true));
};

const sentence = (program: Program, state: GameState, code: Code, wanted: boolean): string => {
  switch (code.op) {
    case "not":
      return sentence(program, state, code.of, !wanted);
    case "and":
    case "or": {
      const word = (code.op === "and") === wanted ? "and" : "or";
      const mixes = [code.left, code.right].some(({ op }) => (op === "and" || op === "or") && op !== code.op);
      const [left, right] = [code.left, code.right].map((part) => sentence(program, state, part, wanted));
      return `${left}${mixes ? "," : ""} ${word} ${right}`;
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

/** The operator when the sides change places. */
const MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" } as const;

const comparison = (
  program: Program,
  state: GameState,
  operator: keyof typeof COMPARED,
  { left, right }: { readonly left: Code; readonly right: Code },
): string => {
  if (left.op === "constant" && right.op !== "constant")
    return comparison(program, state, MIRRORED[operator], { left: right, right: left });
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

const chartName = (program: Program, node: number): string =>
  program.scenario.charts[program.nodes[node]?.chart ?? -1]?.name ?? "";

const stateTitle = (program: Program, node: number): string => {
  const path = program.nodes[node]?.path ?? "";
  return authoredState(program, path)?.title ?? path;
};
