/** When a version arrived at the page, and when it was to be seen there, in milliseconds since 1970; how long its message was. */
export type Seen = { readonly arrived: number; readonly painted: number; readonly characters: number };

declare global {
  interface Window {
    /** Resolves when the page has painted a scenario of this title. */
    previewProbe: (title: string) => Promise<Seen>;
  }
}

/** Runs in the page, before anything of it. Playwright hands it over as text, so it knows only what is inside. */
export const installPreviewProbe = (): void => {
  let arrived = 0;
  let characters = 0;
  const now = (): number => performance.timeOrigin + performance.now();
  window.EventSource = class extends EventSource {
    constructor(url: string | URL, options?: EventSourceInit) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        arrived = now();
        characters = String(data).length;
      });
    }
  };
  window.previewProbe = (title) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(".bar h1")?.textContent !== title) return;
        observer.disconnect();
        // A task that a frame asks for comes after it has been painted.
        requestAnimationFrame(() => setTimeout(() => resolve({ arrived, painted: now(), characters }), 0));
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
};
