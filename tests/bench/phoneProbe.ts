/** What is waited for, by the name of its mark in the page. */
export type Moment = "library" | "first decision" | "first map paint" | "letters";

declare global {
  interface Window {
    phoneTasks?: { readonly start: number; readonly ms: number }[];
  }
}

/**
 * Runs in the page: marks each moment once it has been painted, and, unless it stays in the library, clicks on to the scenario and its first seat
 * as soon as that can be done.
 */
export const installPhoneProbe = ({
  scenario,
  stays,
}: {
  readonly scenario: string;
  readonly stays: boolean;
}): void => {
  const tasks: { readonly start: number; readonly ms: number }[] = [];
  window.phoneTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
  const marked = new Set<string>();
  const markWhenPainted = (name: string, then: () => void = () => undefined): void => {
    if (marked.has(name)) return;
    marked.add(name);
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark(name);
        then();
      }),
    );
  };
  const markLetters = (): void => {
    document.fonts.ready.then(() =>
      setTimeout(() => (document.fonts.status === "loaded" ? performance.mark("letters") : markLetters()), 300),
    );
  };
  const look = (): void => {
    const card = document.querySelector<HTMLAnchorElement>(`.scenario h3 a[href="#/s/${scenario}"]`);
    if (card !== null) markWhenPainted("library", () => (stays ? markLetters() : card.click()));
    const start = document.querySelector<HTMLButtonElement>(".button.start");
    if (start !== null) markWhenPainted("briefing", () => start.click());
    const skip = document.querySelector<HTMLButtonElement>(".waiting button");
    if (skip !== null && !marked.has("first decision")) skip.click();
    if (document.querySelector('input[name="option"]:not(:disabled)') !== null) markWhenPainted("first decision");
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};
