import type { Plugin, ViteDevServer } from "vite";
import { drawSymbols } from "./drawSymbols.ts";
import { type Library, readLibrary } from "./readLibrary.ts";

const MODULE = "virtual:scenarios";
const SYMBOLS = "virtual:symbols";
const RESOLVED = `\0${MODULE}`;
const RESOLVED_SYMBOLS = `\0${SYMBOLS}`;

/**
 * The scenarios that come with Threshold, checked when the page is built: `virtual:scenarios` holds their cards, and
 * each checked scenario is a file of its own, `scenarios/<id>.json`, and so is each translation,
 * `scenarios/<id>.<language>.json`. `virtual:symbols` holds the drawings of their units. What has errors is left out and named; the rest is built.
 */
export const scenarioLibrary = (): Plugin => {
  let root = "";
  let building = false;
  let library: Promise<Library> | undefined;
  const read = (): Promise<Library> => {
    library ??= readLibrary(root);
    return library;
  };
  return {
    name: "threshold:scenario-library",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    async buildStart() {
      if (!building) return;
      const { report, broken } = await read();
      if (broken) this.warn(`What has errors is left out of the library:\n${report}`);
      else if (report !== "") this.warn(report);
    },
    resolveId: (id) => ([MODULE, SYMBOLS].includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === RESOLVED_SYMBOLS) return `export const readySymbols = ${JSON.stringify(drawSymbols(await read()))};`;
      if (id !== RESOLVED) return undefined;
      const { entries, report, broken } = await read();
      if (broken) this.warn(report);
      return `export const scenarios = ${JSON.stringify(entries.map(({ card }) => card))};`;
    },
    async generateBundle() {
      const { entries } = await read();
      for (const [fileName, source] of entries.flatMap(({ files }) => [...files]))
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      serveScenarios(server, read);
      reloadOnChange(server, () => {
        library = undefined;
      });
    },
  };
};

const serveScenarios = (server: ViteDevServer, read: () => Promise<Library>): void => {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split("?")[0]?.slice(1) ?? "";
    if (!/^scenarios\/[^/]+\.json$/.test(path)) return next();
    read().then(({ entries, report }) => {
      const json = entries.map(({ files }) => files.get(path)).find((file) => file !== undefined);
      response.statusCode = json === undefined ? 404 : 200;
      response.setHeader("Content-Type", json === undefined ? "text/plain; charset=utf-8" : "application/json");
      response.end(json ?? (report === "" ? `There is no "${path}".` : report));
    }, next);
  });
};

const reloadOnChange = (server: ViteDevServer, forget: () => void): void => {
  server.watcher.on("all", (_event, file) => {
    if (!/[\\/](scenarios|src[\\/]scenario)[\\/]/.test(file)) return;
    forget();
    for (const environment of Object.values(server.environments)) {
      for (const id of [RESOLVED, RESOLVED_SYMBOLS]) {
        const module = environment.moduleGraph.getModuleById(id);
        if (module !== undefined) environment.moduleGraph.invalidateModule(module);
      }
    }
    server.hot.send({ type: "full-reload" });
  });
};
