import type { Page } from "@playwright/test";
import { en } from "../../src/ui/words/en.ts";
import type { Words } from "../../src/ui/words/words.ts";

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
export const playByKeyboard = async (browser: ReaderBrowser, words: Words = en): Promise<Played> => {
  const standOf = standIn(words);
  const isReady = (tree: string): boolean =>
    tree.split("\n").some((line) => line.includes(`button "${words.confirm}`) && !line.includes("[disabled]"));
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

const standIn =
  ({ path, question, skip }: Words) =>
  (tree: string): Stand => {
    if (tree.includes(`region "${path}"`)) return "ended";
    if (tree.includes(`heading "${question}"`)) return "asked";
    return tree.includes(`button "${skip}`) ? "waiting" : "between";
  };

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
  await page.evaluate(countTold);
  return {
    press: (key) => page.keyboard.press(key),
    tree: () => page.locator("body").ariaSnapshot(),
    facts: () => page.evaluate(readFacts),
    told: () => page.evaluate(readTold),
    isFocusLost: () => page.evaluate(isFocusOnNothing),
  };
};

// These run in the page, so each stands for itself.

/** Counts from now on what the live region is given. */
export const countTold = (): void => {
  const told = { count: 0 };
  Object.assign(window, { told });
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (target instanceof Element && target.closest('[aria-live="polite"]') !== null) told.count += addedNodes.length;
  }).observe(document.body, { childList: true, subtree: true });
};

/** How much the live region was given. */
export const readTold = (): number => (window as unknown as { readonly told: { readonly count: number } }).told.count;

/** What stands in the panels and on the map. */
export const readFacts = (): string =>
  [...document.querySelectorAll(".standing, .entries:not(.latest), .map-text, .prompt, .waiting > .who, .ending > h2")]
    .map((one) => one.textContent)
    .join("\n");

export const isFocusOnNothing = (): boolean => document.activeElement === document.body;
