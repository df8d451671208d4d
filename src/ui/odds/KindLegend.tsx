import type { ReactNode } from "react";
import type { OddsEnding } from "#session";
import { words } from "../words.ts";

type Kind = OddsEnding["kind"];

/** The class that carries a kind's colour. */
export const kindClass = (kind: Kind): string => `ending-${kind}`;

export const kindName = (kind: Kind): string => (kind === "none" ? words.noEnding : words.ending[kind]);

/** What the colours mean, from good to bad, of the kinds of ending that turned up. */
export const KindLegend = ({ endings }: { readonly endings: readonly OddsEnding[] }): ReactNode => (
  <ul className="kinds">
    {[...new Set(endings.map(({ kind }) => kind))].map((kind) => (
      <li key={kind}>
        <span className={`swatch ${kindClass(kind)}`} />
        {kindName(kind)}
      </li>
    ))}
  </ul>
);
