import type { Page } from "@playwright/test";

/**
 * The letters of the page that no font has: each is drawn as it is styled and compared with a letter that exists
 * nowhere. Every font that the letters need is loaded first. `also` is looked at in the style of the page's body.
 */
export const findBoxes = (page: Page, also = ""): Promise<readonly string[]> =>
  page.evaluate(async (more) => {
    const nowhere = "\u{10fffd}";
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (pen === null) throw new Error("there is no canvas");

    const draw = (font: string, letter: string): string => {
      canvas.width = canvas.height = 48;
      pen.font = font;
      pen.fillText(letter, 8, 36);
      return pen.getImageData(0, 0, 48, 48).data.join();
    };
    const lettersByFont = new Map<string, Set<string>>();
    const note = (element: Element, text: string): void => {
      const { fontWeight, fontFamily } = getComputedStyle(element);
      const font = `${fontWeight} 24px ${fontFamily}`;
      const letters = lettersByFont.get(font) ?? new Set();
      lettersByFont.set(font, letters);
      for (const letter of text) if (letter.trim() !== "") letters.add(letter);
    };
    note(document.body, more);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.checkVisibility() === true) note(node.parentElement, node.textContent ?? "");

    const boxes = new Set<string>();
    for (const [font, letters] of lettersByFont) {
      await document.fonts.load(font, [...letters].join(""));
      const box = draw(font, nowhere);
      for (const letter of letters) if (draw(font, letter) === box) boxes.add(letter);
    }
    return [...boxes];
  }, also);
