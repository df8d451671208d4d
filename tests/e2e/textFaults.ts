import type { Page } from "@playwright/test";

/**
 * What is wrong with the texts on the page, one line each: cut off at its box's edge, drawn over another text, or beyond the window's side. Such
 * faults show on any machine and with any version of the browser, where a comparison of pixels mostly shows the version.
 */
export const findTextFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Text = { readonly words: string; readonly element: Element; readonly box: DOMRect };

    const upwards = (element: Element): readonly Element[] =>
      element.parentElement === null ? [element] : [element, ...upwards(element.parentElement)];

    /** Neither folded away nor meant for screen readers alone. */
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      upwards(element).every((one) => getComputedStyle(one).clipPath === "none");

    /** The part of a box that no scrolling ancestor hides. */
    const shown = (element: Element, box: DOMRect): DOMRect =>
      upwards(element).reduce((left, one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (overflowX === "visible" && overflowY === "visible") return left;
        const { x, y, right, bottom } = one.getBoundingClientRect();
        const [west, north] = [Math.max(left.x, x), Math.max(left.y, y)];
        return new DOMRect(west, north, Math.min(left.right, right) - west, Math.min(left.bottom, bottom) - north);
      }, box);

    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (element === null || words === "" || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = shown(element, line);
        if (box.width > 2 && box.height > 2) texts.push({ words: words.slice(0, 40), element, box });
      }
    }

    /** What stays on top while the page scrolls under it is meant to cover texts. */
    const floats = (element: Element): boolean =>
      upwards(element).some((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position));
    const overlap = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.x, other.x) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > 3;

    const beyond = texts
      .filter(({ box }) => box.x < -1 || box.right > innerWidth + 1)
      .map(({ words }) => `beyond the window: ${words}`);
    const cut = [...new Set(texts.map(({ element }) => element))]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        return overflowX !== "visible" && textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `cut off: ${element.textContent?.trim().slice(0, 40)}`);
    const over = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => one.element !== other.element && overlap(one.box, other.box))
        .filter((other) => floats(one.element) === floats(other.element))
        .map((other) => `one over the other: ${one.words} / ${other.words}`),
    );
    return [...beyond, ...cut, ...over];
  });
