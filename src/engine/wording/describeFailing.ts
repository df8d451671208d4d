import { authoredState } from "../program/authored.ts";
import type { Code, Comparison } from "../program/code.ts";
import type { Program } from "../program/program.ts";
import { evaluate } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { canKnow } from "../view/knowledge.ts";
import { english } from "./english.ts";
import { showValue } from "./showValue.ts";
import type { Audience, Wording } from "./wording.ts";

/**
 * What conditions that don't hold ask for, in words a player reads: "Cabinet approval must be at least 40 (it is 35)".
 * Of those that read what the seat may not know it says at most that there are some.
 */
export const describeFailing = (
  program: Program,
  state: GameState,
  failing: readonly Code[],
  { seat, wording = english }: Audience = {},
): readonly string[] => {
  const known = failing.filter((code) => canKnow(program, code, seat));
  if (known.length === 0) return [wording.condition.hidden];
  return known.map((code) => sentence({ program, state, wording }, code, true));
};

type Scene = { readonly program: Program; readonly state: GameState; readonly wording: Wording };

const sentence = (scene: Scene, code: Code, wanted: boolean): string => {
  const { program, wording } = scene;
  const { condition } = wording;
  switch (code.op) {
    case "not":
      return sentence(scene, code.of, !wanted);
    case "and":
    case "or": {
      const join = (code.op === "and") === wanted ? condition.and : condition.or;
      const mixes = [code.left, code.right].some(({ op }) => (op === "and" || op === "or") && op !== code.op);
      return join(sentence(scene, code.left, wanted), sentence(scene, code.right, wanted), mixes);
    }
    case "active":
      return condition.state(chartName(program, code.node), stateTitle(program, code.node), wanted);
    case "variable":
      return condition.flag(variableName(program, code.index), wanted);
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      return comparison(scene, wanted ? code.op : OPPOSITE[code.op], code);
    case "constant":
    case "hour":
    case "sealed":
    case "negate":
    case "absolute":
    case "conditional":
    case "curve":
    case "least":
    case "greatest":
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return condition.other(wanted);
  }
};

const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==" } as const;

/** The operator when the sides change places. */
const MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" } as const;

const comparison = (
  scene: Scene,
  operator: Comparison,
  { left, right }: { readonly left: Code; readonly right: Code },
): string => {
  if (left.op === "constant" && right.op !== "constant")
    return comparison(scene, MIRRORED[operator], { left: right, right: left });
  const { program, state, wording } = scene;
  const now = left.op === "variable" ? show(scene, left.index, evaluate(program, left, state)) : undefined;
  return wording.condition.compare(term(scene, left), operator, valueText(scene, left, right), now);
};

const term = (scene: Scene, code: Code): string => {
  const { program, state, wording } = scene;
  switch (code.op) {
    case "variable":
      return variableName(program, code.index);
    case "hour":
      return wording.condition.hour;
    case "constant":
      return String(code.value);
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return `${term(scene, code.left)} ${code.op} ${term(scene, code.right)}`;
    case "active":
    case "sealed":
    case "negate":
    case "not":
    case "absolute":
    case "conditional":
    case "curve":
    case "least":
    case "greatest":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
    case "and":
    case "or":
      return String(evaluate(program, code, state));
  }
};

const valueText = (scene: Scene, left: Code, right: Code): string =>
  left.op === "variable" && right.op === "constant" ? show(scene, left.index, right.value) : term(scene, right);

/** A variable's value as a player reads it, with its unit or its name. */
const show = ({ program, wording }: Scene, index: number, value: number): string => {
  const variable = program.scenario.variables[index];
  return variable === undefined ? String(value) : showValue(variable, value, wording);
};

const variableName = (program: Program, index: number): string => program.scenario.variables[index]?.name ?? "";

const chartName = (program: Program, node: number): string =>
  program.scenario.charts[program.nodes[node]?.chart ?? -1]?.name ?? "";

const stateTitle = (program: Program, node: number): string => {
  const path = program.nodes[node]?.path ?? "";
  return authoredState(program, path)?.title ?? path;
};
