import type { Name } from "../document/name.ts";
import type { Effect } from "../scenario.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { BooleanExpression, Expression } from "./expression.ts";

/** What was compiled from the parts of a file, by the part itself, so that rules can look one up from the other. */
export type Meanings = {
  readonly conditions: ReadonlyMap<ConditionSource, BooleanExpression>;
  /** Weights, chances and scores. */
  readonly numbers: ReadonlyMap<YamlScalar, Expression>;
  readonly effects: ReadonlyMap<YamlScalar, Effect>;
  /** Paths of the states that transitions lead to. */
  readonly targets: ReadonlyMap<Name, string>;
};

/** The same while a file is read. It belongs to that reading. */
export type MeaningsNoted = { readonly [Kind in keyof Meanings]: NotedMap<Meanings[Kind]> };

type NotedMap<Noted> = Noted extends ReadonlyMap<infer Part, infer Meaning> ? Map<Part, Meaning> : never;

/** Nothing noted yet. */
export const noMeanings = (): MeaningsNoted => ({
  conditions: new Map(),
  numbers: new Map(),
  effects: new Map(),
  targets: new Map(),
});
