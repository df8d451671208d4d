import type { Texts } from "../view/textsOf.ts";
import type { Need } from "./createGate.ts";
import { labelLooks } from "./labelStyle.ts";

/**
 * Canvas text doesn't wait for fonts. A font that can't be had is replaced by the next of its family list. Of a font in slices only those come that hold a letter
 * which it writes: letters of East Asia weigh hundreds of kilobytes.
 */
export async function loadFonts(texts: Texts): Promise<void> {
  await Promise.allSettled([...texts, ...FIGURES].map(([font, letters]) => document.fonts.load(font, letters)));
}

/** The fonts of a value's texts. */
export function needsFonts<Value>(textsOf: (value: Value) => Texts): Need<Value> {
  return {
    isThere: (value) => [...textsOf(value)].every(([font, letters]) => document.fonts.check(font, letters)),
    load: (value) => loadFonts(textsOf(value)),
  };
}

/** Degrees, the scale, and how many units stand in one place. */
const FIGURES: Texts = new Map(
  [labelLooks.degree.font, labelLooks.scale.font, labelLooks.city.font.replace("500", "700")].map((font) => [
    font,
    "0123456789",
  ]),
);
