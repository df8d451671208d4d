import type { RuleContext } from "../rule.ts";

/** Works something out of a file that more than one rule looks at. */
export type Look<Result, From extends object = RuleContext> = (from: From) => Result;

/** The look that works out its result once for each file, however many rules ask for it. */
export const onceEach = <Result, From extends object = RuleContext>(look: Look<Result, From>): Look<Result, From> => {
  const known = new WeakMap<From, { readonly result: Result }>();
  return (from) => {
    const found = known.get(from) ?? { result: look(from) };
    known.set(from, found);
    return found.result;
  };
};
