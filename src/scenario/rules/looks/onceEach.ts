import type { RuleContext } from "../rule.ts";

/** Works something out of a file that more than one rule looks at. */
export type Look<Result> = (context: RuleContext) => Result;

/** The look that works out its result once for each file, however many rules ask for it. */
export const onceEach = <Result>(look: Look<Result>): Look<Result> => {
  const known = new WeakMap<RuleContext, { readonly result: Result }>();
  return (context) => {
    const found = known.get(context) ?? { result: look(context) };
    known.set(context, found);
    return found.result;
  };
};
