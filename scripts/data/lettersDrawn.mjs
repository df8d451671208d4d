/** Runs in the page before its own scripts: keeps what the map asks for, which lays out no text of its own. */
export const watchFonts = () => {
  const { fonts } = document;
  const load = fonts.load.bind(fonts);
  fonts.load = (font, text = "") => {
    performance.mark("font", { detail: { font, text } });
    return load(font, text);
  };
};

/**
 * The letters beyond Latin that the page lays out now and those that its map has asked for, by face: "sans 400", "sans 700" or "serif 500". Runs in the
 * page, so it names nothing outside itself.
 * @returns {Record<string, string>}
 */
export const lettersDrawn = () => {
  /** @type {Record<string, Set<string>>} */
  const found = {};
  const add = (/** @type {string} */ family, /** @type {number} */ weight, /** @type {string} */ text) => {
    const face = /Source Serif/.test(family) ? "serif 500" : weight > 500 ? "sans 700" : "sans 400";
    found[face] = new Set([...(found[face] ?? []), ...[...text].filter((letter) => letter >= "\u2010")]);
  };
  for (const mark of performance.getEntriesByName("font")) {
    const { font, text } = /** @type {PerformanceMark} */ (mark).detail;
    add(font, Number(/\d00/.exec(font)?.[0] ?? 400), text);
  }
  /** Folded and hidden texts count: browsers fetch their letters as well. */
  const isLaidOut = (/** @type {Element | null} */ element) => {
    for (let outer = element; outer !== null; outer = outer.parentElement)
      if (getComputedStyle(outer).display === "none") return false;
    return true;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement === null || !isLaidOut(node.parentElement)) continue;
    const { fontFamily, fontWeight } = getComputedStyle(node.parentElement);
    add(fontFamily, Number(fontWeight), node.textContent ?? "");
  }
  return Object.fromEntries(Object.entries(found).map(([face, letters]) => [face, [...letters].join("")]));
};
