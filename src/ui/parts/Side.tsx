import type { CSSProperties, ReactNode } from "react";
import { sidePalette } from "#base";
import type { Side as SideName } from "#scenario/model";
import { Told } from "../told/Told.tsx";

/** A name in its side's colour and with its side's shape. */
export const Side = ({ side, children }: { readonly side: SideName; readonly children: ReactNode }): ReactNode => (
  <span className="side" style={sideStyle(side)}>
    <svg viewBox="0 0 10 10" aria-hidden="true" fill="currentColor">
      <path d={SHAPES[sidePalette[side].shape]} fillRule="evenodd" />
    </svg>
    <Told>{children}</Told>
  </span>
);

/** The side's colour as the custom property that the styles read; on light grounds the same hue, dark enough to be read. */
export const sideStyle = (side: SideName): CSSProperties & { "--side": string } => {
  const { line } = sidePalette[side];
  return { "--side": `light-dark(oklch(from ${line} 0.49 c h), ${line})` };
};

const SHAPES = {
  disc: "M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10",
  square: "M1 1h8v8H1z",
  diamond: "M5 0l5 5l-5 5l-5-5z",
  triangle: "M5 .5L10 9.5H0z",
  hexagon: "M2.5.7h5L10 5L7.5 9.3h-5L0 5z",
  wedge: "M0 1h10L5 9.5z",
  cross: "M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z",
  ring: "M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10M5 2.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5",
} as const;
