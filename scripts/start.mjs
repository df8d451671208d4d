// `npm start`: installs what is missing, builds what is stale, serves the page to this machine, and opens it.
import { requireNode } from "./system/nodeVersion.mjs";

requireNode();
const { parseArgs } = await import("node:util");
const { setup } = await import("./setup.mjs");
const { buildWhenStale, loadServer, PAGE_TARGET } = await import("./build/build.mjs");
const { openBrowser } = await import("./system/openBrowser.mjs");
const { PAGE, ROOT } = await import("./system/paths.mjs");

const USAGE = "npm start -- [--no-open] [--port N]";

const readOptions = () => {
  const { values } = parseArgs({ options: { "no-open": { type: "boolean" }, port: { type: "string" } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`The option "--port" takes a number from 1 to 65535; "${values.port}" isn't one.`);
  }
  return { opens: values["no-open"] !== true, port };
};

/** @param {unknown} error */
const fail = (error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
};

try {
  const { opens, port } = readOptions();
  await setup();
  await buildWhenStale(PAGE_TARGET);
  const { isPortTaken, serve } = await loadServer();
  const { url, close } = await serve(PAGE, { port }).catch((error) => {
    throw isPortTaken(error) ? new Error(`The port ${port} is in use. Choose another, or leave "--port" out.`) : error;
  });
  console.log(`Threshold is at ${url}  (Ctrl-C ends it)`);
  console.log(`The command "npx threshold" works in this folder, on files from anywhere: ${ROOT}`);
  const stop = () => close().then(() => process.exit(0));
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  if (opens) openBrowser(url);
} catch (error) {
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    fail(`${error.message}\nUsage: ${USAGE}`);
  }
  fail(error);
}
