import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findFirefox, findWebKit } from "../../scripts/system/engines.mjs";
import { landPalette } from "../../src/base/palette.ts";
import { createReferee } from "../../src/engine/index.ts";
import { readRun, replay } from "../../src/replay/index.ts";
import { serve } from "../../src/server/index.ts";
import { en } from "../../src/ui/words/en.ts";
import { ja } from "../../src/ui/words/ja.ts";
import { programOf } from "../engine/harness.ts";
import { colourShares } from "./colourShares.ts";
import { type EngineBrowser, until } from "./engines/engineBrowser.ts";
import { openFirefox } from "./engines/openFirefox.ts";
import { openWebKit } from "./engines/openWebKit.ts";
import { readerOfEngine } from "./engines/readerOfEngine.ts";
import { playByKeyboard } from "./keyboardPlayer.ts";

const SHORT = "harbour-incident";
const SIZES = [
  [1440, 900],
  [1280, 800],
  [390, 844],
] as const;

type Engine = { readonly name: string; readonly open: () => Promise<EngineBrowser> };

const firefox = findFirefox();
const webKit = findWebKit();
/** Those that are installed; the summary of `npm test` names the others. */
const ENGINES: readonly Engine[] = [
  ...(firefox === undefined ? [] : [{ name: "Firefox", open: () => openFirefox({ path: firefox }) }]),
  ...(webKit === undefined ? [] : [{ name: "WebKit", open: () => openWebKit(webKit) }]),
];

/** Sits down by keys, with a seed, so that the play is the same every time. */
const sitDown = async (browser: EngineBrowser, url: string, language: string): Promise<void> => {
  await browser.goTo(url);
  await browser.evaluate(`localStorage.setItem("threshold.language", "${language}")`);
  // WebKit gives no page the database any more once a page has been left while it was being made.
  await until(
    "no database",
    () => browser.evaluate(`indexedDB.databases().then((all) => all.some(({ version }) => version === 1))`),
    Boolean,
  );
  await browser.goTo("about:blank");
  await browser.goTo(`${url}#/s/${SHORT}?seat=japan`);
  await start(browser);
};

/** Takes the seat of the briefing that is open, by keys and with a seed. */
const start = async (browser: EngineBrowser): Promise<void> => {
  await until("no briefing", () => browser.evaluate(`document.querySelector("button.start") !== null`), Boolean);
  await browser.evaluate(
    `void (crypto.getRandomValues = (array) => array.fill(7), document.querySelector("button.start").focus())`,
  );
  await browser.press("Enter");
  await untilAsked(browser);
};

const untilAsked = (browser: EngineBrowser): Promise<unknown> =>
  until("no question", () => browser.evaluate(`document.querySelector(".prompt, .waiting") !== null`), Boolean);

/** What goes beyond the window's edge, at each size. */
const findOverflow = async (browser: EngineBrowser): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [width, height] of SIZES) {
    await browser.resize(width, height);
    const [wide, room] = (await browser.evaluate(
      `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done([document.documentElement.scrollWidth, innerWidth]))))`,
    )) as [number, number];
    if (wide > room) found.push(`${width} by ${height}: ${wide} pixels`);
  }
  await browser.resize(1280, 800);
  return found;
};

/** How much of what is seen has a colour of land, once there is any; another browser reads the picture. */
const landShare = (browser: EngineBrowser, reader: Page): Promise<number> =>
  until(
    "no land",
    async () => {
      const { shares } = await colourShares(reader, await browser.picture(), landPalette.tones);
      return Math.max(...shares);
    },
    (share) => share > 0.005,
  );

/** What the page keeps of its sittings, as IndexedDB gives it. */
const READ_KEPT = `new Promise((done, fail) => {
  const opening = indexedDB.open("threshold-2");
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("sittings").objectStore("sittings").getAll();
    reading.onerror = () => fail(reading.error);
    reading.onsuccess = () => {
      opening.result.close();
      done(reading.result.map(({ run }) => run));
    };
  };
})`;

for (const { name, open } of ENGINES)
  for (const [language, words] of [
    ["en", en],
    ["ja", ja],
  ] as const)
    test(`in ${name}, in ${language}, a game is played to its end by keys alone, kept, and the same as in Node`, async ({
      page,
    }) => {
      const { url, close } = await serve("dist/page", { port: 0 });
      const browser = await open();
      try {
        await sitDown(browser, url, language);
        await until("no map", () => browser.evaluate(`document.querySelector(".map-canvas canvas") !== null`), Boolean);
        expect(await landShare(browser, page)).toBeGreaterThan(0);
        expect(await findOverflow(browser)).toEqual([]);
        const played = await playByKeyboard(await readerOfEngine(browser, words), words);
        expect(played.decisions).toBeGreaterThanOrEqual(3);
        expect(played).toMatchObject({ silent: [], lostFocus: 0 });

        await until(
          "not saved",
          () => browser.evaluate(`document.querySelector('[data-saving="saved"]') !== null`),
          Boolean,
        );
        const [kept] = (await browser.evaluate(READ_KEPT)) as readonly unknown[];
        const run = readRun(kept);
        if (!run.ok) throw new Error(run.reason);
        expect(run.value.ending).toBeDefined();
        const referee = createReferee(programOf(readFileSync(`scenarios/${SHORT}/scenario.yaml`, "utf8")));
        const { rules, steps, problem } = replay(referee, run.value);
        expect({ rules, problem, steps: steps.length }).toEqual({
          rules: "same",
          problem: undefined,
          steps: run.value.plies.length + 1,
        });

        await until(
          "nothing kept for offline",
          () => browser.evaluate(`navigator.serviceWorker.controller?.state`),
          (state) => state === "activated",
        );
        // What WebKit keeps on the first visit depends on how idle the page was.
        if (name === "Firefox") await close();
        await browser.evaluate("location.reload()");
        await until("no ending", () => browser.evaluate(`document.querySelector(".ending > h2") !== null`), Boolean);
      } finally {
        await browser.close();
        await close();
      }
    });

/** What readers who guard themselves set, and what Tor and LibreWolf set for them. */
const GUARDED = [
  {
    what: "that hides what it is, in a private window without WebGL and WebAssembly",
    settings: {
      "browser.privatebrowsing.autostart": true,
      "dom.indexedDB.privateBrowsing.enabled": false,
      "javascript.options.wasm": false,
      "privacy.resistFingerprinting": true,
      "webgl.disabled": true,
    },
  },
  { what: "that lets no page keep anything", settings: { "network.cookie.cookieBehavior": 2 } },
];

if (firefox !== undefined)
  for (const { what, settings } of GUARDED)
    test(`in a Firefox ${what}, a game is played to its end on a map with land, and said not to be kept`, async ({
      page,
      baseURL,
    }) => {
      const browser = await openFirefox({ path: firefox, settings });
      try {
        await browser.goTo(`${baseURL ?? ""}#/s/${SHORT}?seat=japan`);
        await start(browser);
        expect(await landShare(browser, page)).toBeGreaterThan(0);
        expect(await browser.evaluate(`document.querySelector('[data-saving="unkept"]') !== null`)).toBe(true);
        expect(await browser.evaluate(`document.querySelector("main.decide").innerText`)).toContain(
          en.keeping.unkeptText,
        );
        const { silent } = await playByKeyboard(await readerOfEngine(browser, en));
        expect(silent).toEqual([]);
      } finally {
        await browser.close();
      }
    });
