import type { Page } from "@playwright/test";

/** All that the player has of a browser: keys to press, the tree that a screen reader is given, and what one was told. */
export type ReaderBrowser = {
  readonly press: (key: string) => Promise<void>;
  /** What stands on the page as a screen reader finds it: roles, names and states, a line each. */
  readonly tree: () => Promise<string>;
  /** What stands in the panels and on the map, so that a change of it shows. */
  readonly facts: () => Promise<string>;
  /** How many sentences the live region has been given since the page was opened. */
  readonly told: () => Promise<number>;
  /** Whether the focus is on nothing. */
  readonly isFocusLost: () => Promise<boolean>;
};

export type Played = {
  readonly decisions: number;
  /** The most keys that a decision took, skipping included. */
  readonly mostKeys: number;
  /** Changes that showed and weren't told, each by what was pressed. */
  readonly silent: readonly string[];
  readonly lostFocus: number;
};

type Stand = "asked" | "waiting" | "ended" | "between";

/** Plays the sitting that is open to its end by keys alone, always taking what comes first. */
export const playByKeyboard = async (browser: ReaderBrowser): Promise<Played> => {
  let [decisions, keys, mostKeys, lostFocus] = [0, 0, 0, 0];
  const silent: string[] = [];
  const press = async (key: string): Promise<void> => {
    keys++;
    await browser.press(key);
  };
  /** Presses Enter and waits for what it brings, which has to be told where it shows. */
  const enter = async (): Promise<void> => {
    const [facts, told] = [await browser.facts(), await browser.told()];
    await press("Enter");
    const now = await until(browser.facts, (value) => value !== facts);
    if (now !== facts && (await until(browser.told, (count) => count > told)) === told) silent.push(now);
    if (await browser.isFocusLost()) lostFocus++;
  };
  for (let turn = 0; turn < 400; turn++) {
    const tree = await until(browser.tree, (text) => standOf(text) !== "between");
    switch (standOf(tree)) {
      case "ended":
        return { decisions, mostKeys, silent, lostFocus };
      case "waiting":
        await enter();
        break;
      case "asked":
        for (let option = 1; option <= 9 && !isReady(await browser.tree()); option++) await press(String(option));
        await enter();
        decisions++;
        mostKeys = Math.max(mostKeys, keys);
        keys = 0;
        break;
      case "between":
        throw new Error(`nobody is asked and nothing ends:\n${tree}`);
    }
  }
  throw new Error("no end after 400 turns");
};

const standOf = (tree: string): Stand => {
  if (/region "The path you took"/.test(tree)) return "ended";
  if (/heading "Your decision"/.test(tree)) return "asked";
  return /button "Skip to your next decision/.test(tree) ? "waiting" : "between";
};

const isReady = (tree: string): boolean =>
  tree.split("\n").some((line) => /button "Decide\b/.test(line) && !line.includes("[disabled]"));

/** The value once it is as wanted, or as it is after a while. */
const until = async <Value>(read: () => Promise<Value>, isWanted: (value: Value) => boolean): Promise<Value> => {
  let value = await read();
  for (let look = 0; look < 100 && !isWanted(value); look++) {
    await new Promise((done) => setTimeout(done, 50));
    value = await read();
  }
  return value;
};

/** Chromium, or any browser that Playwright drives. Listens from now on. */
export const readerOf = async (page: Page): Promise<ReaderBrowser> => {
  await page.evaluate(() => {
    const told = { count: 0 };
    Object.assign(window, { told });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (target instanceof Element && target.closest('[aria-live="polite"]') !== null)
          told.count += addedNodes.length;
    }).observe(document.body, { childList: true, subtree: true });
  });
  return {
    press: (key) => page.keyboard.press(key),
    tree: () => page.locator("body").ariaSnapshot(),
    facts: () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            ".standing, .entries:not(.latest), .map-text, .prompt, .waiting > .who, .ending > h2",
          ),
        ]
          .map((one) => one.textContent)
          .join("\n"),
      ),
    told: () => page.evaluate(() => (window as unknown as { readonly told: { readonly count: number } }).told.count),
    isFocusLost: () => page.evaluate(() => document.activeElement === document.body),
  };
};
