import type { ReactNode } from "react";
import type { OddsEnding, OddsView } from "#session";
import { percent } from "../parts/percent.ts";
import { words } from "../words.ts";
import { kindClass, kindName } from "./KindLegend.tsx";
import { keyOf } from "./OddsBar.tsx";

type Props = { readonly endings: readonly OddsEnding[]; readonly shares: OddsView["before"] };
type Named = { readonly id: string; readonly name: string; readonly kind: OddsEnding["kind"]; readonly share: number };

/** As many names as are read at a glance. */
const MOST_NAMED = 5;

/** Whether endings are few enough to be named one by one. */
export const areNamed = (endings: readonly OddsEnding[]): boolean => endings.length <= MOST_NAMED;

export const endingTitle = (ending: OddsEnding): string => (ending.kind === "none" ? words.noEnding : ending.title);

/** What a bar says, in its order: every ending by name or, where there are many, their kinds. */
export const EndingShares = ({ endings, shares }: Props): ReactNode => {
  const all = endings.map((ending, index): Named => {
    return { id: keyOf(ending), name: endingTitle(ending), kind: ending.kind, share: shares[index]?.share ?? 0 };
  });
  const named = areNamed(endings) ? all : toKinds(all);
  return (
    <ul className="ending-shares">
      {named
        .filter(({ share }) => share > 0)
        .map(({ id, name, kind, share }) => (
          <li key={id}>
            <span className={`swatch ${kindClass(kind)}`} />
            {name} <b>{percent(share)}</b>
          </li>
        ))}
    </ul>
  );
};

const toKinds = (endings: readonly Named[]): readonly Named[] =>
  [...new Set(endings.map(({ kind }) => kind))].map((kind) => ({
    id: kind,
    kind,
    name: kindName(kind),
    share: endings.filter((one) => one.kind === kind).reduce((sum, { share }) => sum + share, 0),
  }));
