import { labelLooks } from "./labelStyle.ts";

/** Canvas text doesn't wait for fonts. A font that can't be had is replaced by the next of its family list. */
export async function loadFonts(texts: string): Promise<void> {
  const fonts = [...Object.values(labelLooks).map(({ font }) => font), labelLooks.city.font.replace("500", "700")];
  await Promise.allSettled([...new Set(fonts)].map((font) => document.fonts.load(font, texts)));
}
