import type { PreviewMemory } from "#session";

const KEY = "threshold-preview ";

/** What this tab of the browser keeps while the page is loaded anew. A browser that keeps nothing only forgets. */
export const TAB: PreviewMemory = {
  read: (path) => attempt(() => sessionStorage.getItem(KEY + path)) ?? undefined,
  write: (path, text) => attempt(() => sessionStorage.setItem(KEY + path, text)),
};

const attempt = <Value>(work: () => Value): Value | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
