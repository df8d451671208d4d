/**
 * @typedef {object} Chunk one entry of Vite's manifest
 * @property {string} file
 * @property {string} [name]
 * @property {boolean} [isEntry]
 * @property {readonly string[]} [imports]
 * @property {readonly string[]} [dynamicImports]
 */

/** @typedef {Readonly<Record<string, Chunk>>} Manifest */

/** What the page's entry asks for as soon as it runs. */
const PAGE = "src/ui/index.ts";

/**
 * The scripts that a page needs before it can do anything: its entries, the page itself, and all that they import statically.
 * @param {Manifest} manifest
 * @returns {ReadonlySet<string>} keys of the manifest
 */
export const firstLoad = (manifest) =>
  loadedWith(manifest, ...Object.keys(manifest).filter((key) => key === PAGE || manifest[key]?.isEntry));

/**
 * Parts of the page and all that they import statically.
 * @param {Manifest} manifest
 * @param {string[]} parts keys of the manifest
 * @returns {ReadonlySet<string>} keys of the manifest
 */
export const loadedWith = (manifest, ...parts) => {
  const waiting = [...parts];
  const found = new Set(waiting);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const news = (manifest[key]?.imports ?? []).filter((imported) => !found.has(imported));
    for (const imported of news) found.add(imported);
    waiting.push(...news);
  }
  return found;
};
