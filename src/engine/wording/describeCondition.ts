import { authoredState } from "../program/authored.ts";
import type { Code } from "../program/code.ts";
import type { Program } from "../program/program.ts";
import { evaluate } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { canSee } from "../view/canSee.ts";
import { english } from "./english.ts";
import { showValue } from "./showValue.ts";
import type { Audience, Comparison, Wording } from "./wording.ts";

/** What a condition asks for, in words a player reads: "Cabinet approval must be at least 40 (it is 35)". */
export const describeCondition = (
  program: Program,
  state: GameState,
  code: Code,
  { seat, wording = english }: Audience = {},
): string => {
  if (reads(code, (index) => isHidden(program, index, seat))) return wording.condition.hidden;
  return sentence({ program, state, wording }, code, true);
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
      return join(sentence(scene, code.left, wanted), sentence(scene, code.right, wanted));
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
    default:
      return condition.other(wanted);
  }
};

const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==" } as const;

const comparison = (
  scene: Scene,
  operator: Comparison,
  { left, right }: { readonly left: Code; readonly right: Code },
): string => {
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
    default:
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
