import type { ReactNode } from "react";
import type { Indicator } from "#sitting";
import { CitationText } from "../parts/CitationText.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { Cell } from "./Cell.tsx";
import { Ladder } from "./Ladder.tsx";
import { Meter } from "./Meter.tsx";
import { numberText } from "./numberText.ts";
import { Spark } from "./Spark.tsx";

type Props = { readonly indicator: Indicator; readonly ply: number };

/** An indicator: its value, its course, and what changed it last. */
export const IndicatorCell = ({ indicator, ply }: Props): ReactNode => {
  const { name, unit, value, last } = indicator;
  const isFresh = last !== undefined && last.ply === ply - 1 && value.kind === "integer";
  return (
    <Cell
      name={name}
      value={value.kind === "label" ? value.label : numberText(value.value, unit)}
      range={rangeOf(indicator)}
      delta={isFresh ? deltaText(last.to - last.from) : undefined}
      knownTo={indicator.knownTo}
      picture={<Picture indicator={indicator} />}
    >
      <More indicator={indicator} />
    </Cell>
  );
};

const More = ({ indicator: { name, note, last, citation, value } }: { readonly indicator: Indicator }): ReactNode => (
  <>
    <p className="whole">
      <Told>{name}</Told>
    </p>
    {last !== undefined && (
      <p>
        {value.kind === "integer" && (
          <b>
            {deltaText(last.to - last.from)}
            {last.because !== "" && words.joint.colon}
          </b>
        )}
        {last.because}
      </p>
    )}
    {note !== undefined && <p>{note}</p>}
    <CitationText citation={citation} />
  </>
);

const Picture = ({ indicator: { show, value, trend } }: { readonly indicator: Indicator }): ReactNode => {
  if (value.kind === "label") return null;
  switch (show) {
    case "meter":
      return (
        <>
          <Spark trend={trend} />
          <Meter {...value} />
        </>
      );
    case "ladder":
      return <Ladder {...value} />;
    case "count":
    case "flag":
      return <Spark trend={trend} />;
  }
};

/** A count has bounds of the rules alone, which say nothing. */
const rangeOf = ({ show, value }: Indicator): string | undefined => {
  if (value.kind !== "integer" || (show !== "meter" && show !== "ladder")) return undefined;
  const ends = [value.low, value.high].map((end) => numberText(end, undefined));
  const [from = "", to = ""] = value.falls === true ? ends.toReversed() : ends;
  return words.told.range(from, to);
};

const deltaText = (delta: number): string => `${delta > 0 ? "+" : "−"}${numberText(Math.abs(delta), undefined)}`;
