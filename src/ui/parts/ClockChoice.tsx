import type { ReactNode } from "react";
import { words } from "../words.ts";

type Props = { readonly seconds: number | undefined; readonly onChoose: (seconds: number | undefined) => void };

/** How many seconds a decision may take: enough to read it, to weigh it, to talk it over. */
const LENGTHS = [90, 180, 300] as const;

/** The decision clock's setting, off at first. */
export const ClockChoice = ({ seconds, onChoose }: Props): ReactNode => (
  <select
    aria-label={words.clock.setting}
    value={seconds ?? ""}
    onChange={({ target }) => onChoose(LENGTHS.find((length) => String(length) === target.value))}
  >
    <option value="">{words.clock.off}</option>
    {LENGTHS.map((length) => (
      <option key={length} value={length}>
        {words.clock.length(length)}
      </option>
    ))}
  </select>
);
