import { didYouMean } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { ProblemAt } from "./problemAt.ts";
import { lookUp, type Scope } from "./scope.ts";
import { booleanOf, integerOf, type Typed, unknown } from "./typed.ts";

/** What a name by itself means. */
export const resolveName = (name: string, place: Span, scope: Scope, problem: ProblemAt): Typed => {
  const meaning = lookUp(scope, name);
  switch (meaning?.kind) {
    case "integer":
      return integerOf(meaning.expression);
    case "flag":
      return booleanOf(meaning.expression);
    case "choice":
      return { kind: "choice", name, meaning };
    case "curve":
      problem(place, "misplaced-name", `"${name}" is a curve. It is called with a number, such as ${name}(1).`);
      return unknown;
    case undefined:
      return reportUnknown(name, place, scope, problem);
  }
};

const reportUnknown = (name: string, place: Span, scope: Scope, problem: ProblemAt): Typed => {
  if (name === "ending") {
    problem(place, "misplaced-name", '"ending" has a value only in assess, values and checks.');
    return unknown;
  }
  if (scope.seats.has(name)) {
    const message = `"${name}" is a seat. What it chose is known only under "resolve".`;
    problem(place, "misplaced-name", message);
    return unknown;
  }
  const known = [...scope.local.keys(), ...scope.meanings.keys()];
  const near = didYouMean(name, known);
  problem(place, "unknown-name", `Unknown name "${name}".${toSuggestion(near)}`, near, respell(name, known));
  return unknown;
};
