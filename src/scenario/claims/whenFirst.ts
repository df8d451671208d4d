import type { BooleanExpression, Expression } from "../expression/expression.ts";
import { all, any, not } from "../expression/logic.ts";
import type { Secrecy } from "../rules/looks/secrecy.ts";

/**
 * When the last of several texts in a state is shown to anyone: its condition holds, and none before it does that the reader may know. Of seats that know
 * different things each reads its own first one; the White Cell, who knows all, reads too. Undefined where it is always shown.
 */
export const whenFirst = (
  texts: readonly VaryingCondition[],
  state: string | undefined,
  { players, canSee, hiddenIn }: Secrecy,
): Expression | undefined => {
  const known = players
    .filter((seat) => state === undefined || canSee(seat, state))
    .map((seat) =>
      texts.map(
        ({ when, seenBy }) =>
          (seenBy === undefined || seenBy.includes(seat)) && (when === undefined || hiddenIn(when, seat) === undefined),
      ),
    );
  const whens = texts.map(({ when }) => when);
  const readers = new Map([texts.map(() => true), ...known].map((knows) => [knows.join(), knows]));
  const shown = [...readers.values()]
    .filter((knows) => knows.at(-1) === true)
    .map((knows) =>
      all(whens.flatMap((when, index) => partOf(when, index === whens.length - 1, knows[index] === true))),
    );
  return shown.some((part) => part.kind === "boolean" && part.value) ? undefined : any(shown);
};

/** The condition of one of several texts, and the seats that it is for. */
type VaryingCondition = {
  readonly when: BooleanExpression | undefined;
  readonly seenBy: readonly string[] | undefined;
};

/** What one text says of whether the last is shown. A text without a condition leaves nothing to those after it. */
const partOf = (
  when: BooleanExpression | undefined,
  isLast: boolean,
  isKnown: boolean,
): readonly BooleanExpression[] => {
  if (isLast) return when === undefined ? [] : [when];
  if (!isKnown) return [];
  return [when === undefined ? { kind: "boolean", value: false } : not(when)];
};
