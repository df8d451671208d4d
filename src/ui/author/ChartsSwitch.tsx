import type { ReactNode } from "react";
import { words } from "../words.ts";

type Props = { readonly areOn: boolean; readonly onSwitch: (areOn: boolean) => void };

/** Shows the charts in place of the news, or the news again. */
export const ChartsSwitch = ({ areOn, onSwitch }: Props): ReactNode => (
  <button className="button quiet" type="button" aria-pressed={areOn} onClick={() => onSwitch(!areOn)}>
    {words.preview.charts}
  </button>
);
