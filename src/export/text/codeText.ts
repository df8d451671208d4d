import type { BinaryOperator, Code, Program } from "#engine/program";

/** A way of writing that differs from the format's own, for what it does differently. */
export type Dialect = {
  /** How a variable or a curve of this id is named. */
  readonly name: (id: string) => string;
  /** Whether the state at a node is active. */
  readonly active: (program: Program, node: number) => string;
  /** Whether an option was sealed. */
  readonly sealed: (program: Program, slot: number, option: number) => string;
  /** Operators that have to be written as functions. */
  readonly functions: Readonly<Partial<Record<BinaryOperator, string>>>;
  /** Whether enums and booleans are written as the numbers that stand for them. */
  readonly numbers: boolean;
  /** How a result is cut off, undefined where it can't be too large; left out where that goes without saying. */
  readonly cutOff?: (program: Program, code: Code, text: string) => string | undefined;
};

/** A condition in the words of the format: `us_dead >= 1 && diet == "approved"`. */
export const conditionText = (program: Program, code: Code, dialect: Dialect = FORMAT): string =>
  print({ program, truth: true, dialect }, code, 0);

/** A number's expression in the words of the format: `casualty_aversion(sdf_dead) - 2`. */
export const numberText = (program: Program, code: Code, dialect: Dialect = FORMAT): string =>
  print({ program, truth: false, dialect }, code, 0);

/** An enum's or boolean's value as it is written behind the variable's name; undefined where it is worked out. */
export const constantText = (program: Program, variable: number, code: Code): string | undefined => {
  if (code.op !== "constant") return undefined;
  const declared = program.scenario.variables[variable];
  if (declared?.kind === "enum") return declared.values[code.value] ?? String(code.value);
  return declared?.kind === "boolean" ? String(code.value !== 0) : undefined;
};

/** `truth` says whether a constant stands for true and false. */
type Printer = { readonly program: Program; readonly truth: boolean; readonly dialect: Dialect };

/** How closely an operator binds; a part that binds less closely than its surroundings stands in brackets. */
const BINDING: Readonly<Record<BinaryOperator | "conditional" | "unary", number>> = {
  conditional: 1,
  or: 2,
  and: 3,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  unary: 7,
};

const print = (printer: Printer, code: Code, around: number): string => {
  const { program, dialect } = printer;
  const number = (part: Code, binding = 0): string => print({ ...printer, truth: false }, part, binding);
  const condition = (part: Code, binding: number): string => print({ ...printer, truth: true }, part, binding);
  switch (code.op) {
    case "constant":
      return printer.truth ? String(code.value !== 0) : String(code.value);
    case "variable":
      return dialect.name(program.variables[code.index]?.id ?? "");
    case "hour":
      return "hour";
    case "active":
    case "sealed": {
      const text = askedText(printer, code);
      return text.includes(EQUALS) ? bracket(text, BINDING["=="], around) : text;
    }
    case "negate":
      return bracket(`-${withoutSign(number(code.of, BINDING.unary))}`, BINDING.unary, around);
    case "not":
      if (code.of.op === "==") return print(printer, { ...code.of, op: "!=" }, around);
      if (code.of.op === "active" || code.of.op === "sealed") {
        const text = askedText(printer, code.of);
        if (text.includes(EQUALS)) return bracket(text.replace(EQUALS, " != "), BINDING["!="], around);
      }
      return bracket(`!${condition(code.of, BINDING.unary)}`, BINDING.unary, around);
    case "absolute":
      return `abs(${number(code.of)})`;
    case "conditional": {
      const [yes, no] = [code.yes, code.no].map((part) => print(printer, part, BINDING.conditional));
      return bracket(`${condition(code.test, BINDING.or)} ? ${yes} : ${no}`, BINDING.conditional, around + 1);
    }
    case "curve":
      return `${dialect.name(program.curves[code.curve]?.id ?? "")}(${number(code.at)})`;
    case "least":
      return `min(${code.of.map((part) => number(part)).join(", ")})`;
    case "greatest":
      return `max(${code.of.map((part) => number(part)).join(", ")})`;
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
    case "and":
    case "or":
      return binaryText(printer, code, around);
  }
};

const EQUALS = " == ";

/** Whether a state is active or an option was sealed: a comparison, or a call. */
const askedText = ({ program, dialect }: Printer, code: Code & { readonly op: "active" | "sealed" }): string =>
  code.op === "active" ? dialect.active(program, code.node) : dialect.sealed(program, code.slot, code.option);

type Binary = Code & { readonly op: BinaryOperator };

const binaryText = (printer: Printer, code: Binary, around: number): string => {
  const { program, dialect } = printer;
  const named =
    code.left.op === "variable" && !dialect.numbers ? constantText(program, code.left.index, code.right) : undefined;
  const truth = code.op === "and" || code.op === "or" || isTruth(program, code.left);
  const part = (of: Code, binding: number): string => print({ ...printer, truth }, of, binding);
  const called = dialect.functions[code.op];
  if (called !== undefined) return `${called}(${part(code.left, 0)}, ${part(code.right, 0)})`;
  const binding = BINDING[code.op];
  const right = named === undefined ? part(code.right, binding + 1) : quoted(named);
  const text = `${part(code.left, binding)} ${SIGNS[code.op] ?? code.op} ${right}`;
  return dialect.cutOff?.(program, code, text) ?? bracket(text, binding, around);
};

const SIGNS: Readonly<Partial<Record<BinaryOperator, string>>> = { and: "&&", or: "||" };

const isTruth = (program: Program, code: Code): boolean =>
  ["active", "sealed", "not", "and", "or", "<", "<=", ">", ">=", "==", "!="].includes(code.op) ||
  (code.op === "variable" && program.variables[code.index]?.kind === "boolean");

const quoted = (value: string): string => (value === "true" || value === "false" ? value : `"${value}"`);

/** Two minus signs on end would be one operator in many languages. */
const withoutSign = (text: string): string => (text.startsWith("-") ? `(${text})` : text);

const bracket = (text: string, binding: number, around: number): string => (binding < around ? `(${text})` : text);

/** A chart's top state reads `crisis == "quarantine"`, any other `within("crisis.kinetic.strike")`. */
const activeText = ({ nodes }: Program, index: number): string => {
  const node = nodes[index];
  const parent = nodes[node?.parent ?? -1];
  return parent !== undefined && parent.parent < 0 ? `${parent.id} == "${node?.id}"` : `within("${node?.path ?? ""}")`;
};

const sealedText = ({ windows, seats }: Program, slot: number, option: number): string => {
  const desk = windows.flatMap(({ desks }) => desks).find((one) => one.slot === slot);
  return `${seats[desk?.seat ?? -1]} == "${desk?.options[option]?.id}"`;
};

const FORMAT: Dialect = { name: (id) => id, active: activeText, sealed: sealedText, functions: {}, numbers: false };
