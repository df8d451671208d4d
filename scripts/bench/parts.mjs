/**
 * @typedef {object} Part one set of tables
 * @property {string} name
 * @property {string} takes its arguments
 * @property {string} does
 * @property {() => Promise<unknown>} run
 */

/** @param {string} entry @param {readonly string[]} [external] */
const runBench = async (entry, external) => {
  const { runBuilt } = await import("../build/runBuilt.mjs");
  await runBuilt(`tests/bench/${entry}.ts`, external);
};

/** @param {("PAGE_TARGET" | "COMMAND_TARGET")[]} names */
const buildFirst = async (...names) => {
  const { setup } = await import("../setup.mjs");
  await setup();
  const targets = await import("../build/build.mjs");
  for (const name of names) await targets.buildWhenStale(targets[name]);
};

/** The browser that the bench starts, and how. */
const findBrowser = async () => {
  const { setup } = await import("../setup.mjs");
  await setup();
  const { BROWSER_ARGS, obtainBrowser } = await import("../system/browser.mjs");
  process.env["THRESHOLD_BROWSER"] = await obtainBrowser();
  process.env["THRESHOLD_BROWSER_ARGS"] = BROWSER_ARGS.join(" ");
};

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: "kernel",
    takes: "[FILE…]",
    does: "the kernel compared with hand-written code and the XState actor: the ladder, and the flagship or the scenarios named",
    run: () => runBench("kernel"),
  },
  {
    name: "peers",
    takes: "",
    does: "the ladder in inkjs, boardgame.io and XState compared with the kernel; installs the first two when first run",
    run: async () => {
      const { setup } = await import("../setup.mjs");
      await setup("tests/bench/peers");
      await runBench("peers/peers");
    },
  },
  {
    name: "explore",
    takes: "",
    does: "how fast every state of the ladder is found, compared with xstate/graph, SPIN and a search written by hand",
    run: () => runBench("explore"),
  },
  {
    name: "referees",
    takes: "[FILE…]",
    does: "what a ply costs the referees on the ladder and the flagship or on the scenarios named, compared with a bare machine",
    run: () => runBench("referees"),
  },
  {
    name: "records",
    takes: "[RUNS FILE…]",
    does: "writing records compared with simulating the same runs, table by table: a million runs of the ladder and the flagship",
    run: () => runBench("records", ["@duckdb/node-api"]),
  },
  {
    name: "workers",
    takes: "[FILE…]",
    does: "two threads compared with one, on the ladder and the flagship or on the scenarios named",
    run: async () => {
      await buildFirst("COMMAND_TARGET");
      await runBench("workers");
    },
  },
  {
    name: "check",
    takes: "",
    does: "reading generated scenarios of 500 to 50,000 lines, compared with a plain parse of their YAML",
    run: async () => {
      await buildFirst("COMMAND_TARGET");
      await runBench("check");
    },
  },
  {
    name: "preview",
    takes: "",
    does: "how soon a saved change shows in the preview, on 2,000 lines and on the flagship, in a real browser",
    run: async () => {
      await findBrowser();
      await buildFirst("PAGE_TARGET", "COMMAND_TARGET");
      await runBench("preview", ["@playwright/test"]);
    },
  },
  {
    name: "map",
    takes: "",
    does: "what a frame of the map and a still map cost, and how soon a play shows its question and its map",
    run: async () => {
      await findBrowser();
      await buildFirst("PAGE_TARGET");
      const { createServer } = await import("vite");
      const { loadServer } = await import("../build/build.mjs");
      const { serve } = await loadServer();
      const { PAGE } = await import("../system/paths.mjs");
      const sources = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
      await sources.listen();
      const page = await serve(PAGE);
      process.env["THRESHOLD_SOURCES_URL"] = sources.resolvedUrls?.local[0] ?? "";
      process.env["THRESHOLD_PAGE_URL"] = page.url;
      await runBench("mapFrames", ["@playwright/test"]);
      await sources.close();
      await page.close();
    },
  },
  {
    name: "phone",
    takes: "[ROUNDS]",
    does: "how soon a slow phone on a slow line shows the library, the first decision and the map, in English and Japanese",
    run: async () => {
      await findBrowser();
      await buildFirst("PAGE_TARGET");
      const { loadServer } = await import("../build/build.mjs");
      const { serve } = await loadServer();
      const { PAGE } = await import("../system/paths.mjs");
      const page = await serve(PAGE);
      process.env["THRESHOLD_PAGE_URL"] = page.url;
      await runBench("phone", ["@playwright/test"]);
      await page.close();
    },
  },
];

/** What `npm run bench` runs. */
export const STANDARD = ["kernel", "peers", "explore", "referees"];
