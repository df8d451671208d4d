import type { Need } from "./createGate.ts";
import { labelLooks } from "./labelStyle.ts";

/** Canvas text doesn't wait for fonts. A font that can't be had is replaced by the next of its family list. */
export async function loadFonts(texts: string): Promise<void> {
  await Promise.allSettled(fonts().map((font) => document.fonts.load(font, texts)));
}

/** The fonts of a value's texts. */
export function needsFonts<Value>(textsOf: (value: Value) => string): Need<Value> {
  return {
    isThere: (value) => fonts().every((font) => document.fonts.check(font, textsOf(value))),
    load: (value) => loadFonts(textsOf(value)),
  };
}

function fonts(): readonly string[] {
  const looks = Object.values(labelLooks).map(({ font }) => font);
  return [...new Set([...looks, labelLooks.city.font.replace("500", "700")])];
}
