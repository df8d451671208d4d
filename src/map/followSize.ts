/** Calls back when the element's size or the screen's pixel ratio changes, until the signal is aborted. */
export function followSize(element: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => onChange());
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  watchPixelRatio();

  /** A media query matches one ratio, so each change needs a new one. */
  function watchPixelRatio(): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onRatio = (): void => {
      onChange();
      watchPixelRatio();
    };
    query.addEventListener("change", onRatio, { signal, once: true });
  }
}
