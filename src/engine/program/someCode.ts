import type { Code } from "./code.ts";

/** Whether a code, or one inside it, satisfies the test. Linear in its size. */
export const someCode = (code: Code, test: (code: Code) => boolean): boolean =>
  test(code) || partsOf(code).some((part) => someCode(part, test));

const partsOf = (code: Code): readonly Code[] => {
  switch (code.op) {
    case "constant":
    case "variable":
    case "hour":
    case "active":
    case "sealed":
      return [];
    case "negate":
    case "not":
    case "absolute":
      return [code.of];
    case "conditional":
      return [code.test, code.yes, code.no];
    case "curve":
      return [code.at];
    case "least":
    case "greatest":
      return code.of;
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
      return [code.left, code.right];
  }
};
