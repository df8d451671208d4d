const SEEN = "seen";

/** Shows a page that is opened for the first time from its top, wherever the one before was scrolled to; the browser's "back" finds a page as it was left. */
export const startAtTop = (): (() => void) => {
  const mark = (): void => window.history.replaceState(SEEN, "");
  const onChange = (): void => {
    if (window.history.state === SEEN) return;
    mark();
    window.scrollTo({ top: 0, behavior: "instant" });
  };
  mark();
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
};
