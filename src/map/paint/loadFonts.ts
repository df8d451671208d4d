import { labelLooks } from "./labelStyle.ts";

/** Canvas text doesn't wait for fonts. A font that can't be had is replaced by the next of its family list. */
export async function loadFonts(texts: string): Promise<void> {
  await Promise.allSettled(fonts().map((font) => document.fonts.load(font, texts)));
}

/** Hands on what it is given: at once when the letters of its texts can be drawn, else when their fonts have loaded and nothing newer was given. */
export function createFontGate<Value>(textsOf: (value: Value) => string, take: (value: Value) => void): typeof take {
  let given = 0;
  return (value) => {
    given += 1;
    const mine = given;
    const texts = textsOf(value);
    const goOn = (): void => {
      if (mine === given) take(value);
    };
    if (fonts().every((font) => document.fonts.check(font, texts))) goOn();
    else loadFonts(texts).then(goOn, goOn);
  };
}

function fonts(): readonly string[] {
  const looks = Object.values(labelLooks).map(({ font }) => font);
  return [...new Set([...looks, labelLooks.city.font.replace("500", "700")])];
}
