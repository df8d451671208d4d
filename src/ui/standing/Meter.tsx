import type { ReactNode } from "react";

type Props = { readonly value: number; readonly low: number; readonly high: number };

/** A value between its bounds, as a line that fills. */
export const Meter = ({ value, low, high }: Props): ReactNode => (
  <svg className="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
    <path className="track" d="M0 0H100V2H0Z" />
    <path d={`M0 0H${high > low ? ((value - low) * 100) / (high - low) : 0}V2H0Z`} />
  </svg>
);
