import { labelLooks } from "./labelStyle.ts";

/** Canvas text doesn't wait for fonts. A font that can't be had is replaced by the next of its family list. */
export async function loadFonts(texts: string): Promise<void> {
  await Promise.allSettled(fonts().map((font) => document.fonts.load(font, texts)));
}

/** Goes on at once when the letters of some texts can be drawn, else when their fonts have loaded. */
export function withFonts(texts: string, goOn: () => void): void {
  if (fonts().every((font) => document.fonts.check(font, texts))) goOn();
  else loadFonts(texts).then(goOn, goOn);
}

function fonts(): readonly string[] {
  const looks = Object.values(labelLooks).map(({ font }) => font);
  return [...new Set([...looks, labelLooks.city.font.replace("500", "700")])];
}
