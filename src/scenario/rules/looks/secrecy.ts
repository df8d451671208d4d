import { partsOf } from "../../analysis/sizeOf.ts";
import type { Name } from "../../document/name.ts";
import type { Expression } from "../../expression/expression.ts";
import type { RuleContext } from "../rule.ts";

/** Who may know what, among the seats that people can take. */
export type Secrecy = {
  readonly players: readonly string[];
  /** Whether a seat may know a variable or chart. */
  readonly canSee: (seat: string, name: string) => boolean;
  /** The first name in an expression that a seat may not know. */
  readonly hiddenIn: (expression: Expression, seat: string) => string | undefined;
};

/** What `seen_by` says of the variables and charts. */
export const secrecyOf = ({ draft }: Pick<RuleContext, "draft">): Secrecy => {
  const seers = new Map(
    [...draft.variables, ...draft.charts].flatMap(({ key, value }) =>
      value.seenBy === undefined
        ? []
        : [[key.value, new Set(value.seenBy.map(({ value: seat }: Name) => seat))] as const],
    ),
  );
  const canSee = (seat: string, name: string): boolean => seers.get(name)?.has(seat) ?? true;
  return {
    players: draft.seats.filter(({ value }) => value.playable).map(({ key }) => key.value),
    canSee,
    hiddenIn: (expression, seat) =>
      seers.size === 0 ? undefined : namesIn(expression).find((name) => !canSee(seat, name)),
  };
};

/** A condition holds its parts more than once where it has `?`; the first thousand show whatever it reads. */
const MOST_PARTS = 4000;

/** The variables and charts that an expression reads. */
const namesIn = (expression: Expression): readonly string[] => {
  const names = new Set<string>();
  const waiting = [expression];
  for (let part = waiting.pop(), seen = 0; part !== undefined && seen < MOST_PARTS; part = waiting.pop(), seen++) {
    if (part.kind === "variable" || part.kind === "flag" || part.kind === "is") names.add(part.id);
    if (part.kind === "within") names.add(part.path.slice(0, part.path.indexOf(".")));
    waiting.push(...partsOf(part));
  }
  return [...names];
};
