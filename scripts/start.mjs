// `npm start`: installs what is missing, builds what is stale, serves the page to this machine, or with --share to the network, and opens it.
import { requireNode } from "./system/nodeVersion.mjs";

requireNode();
const { networkInterfaces } = await import("node:os");
const { parseArgs } = await import("node:util");
const { setup } = await import("./setup.mjs");
const { buildWhenStale, loadServer, PAGE_TARGET } = await import("./build/build.mjs");
const { openBrowser } = await import("./system/openBrowser.mjs");
const { PAGE, ROOT } = await import("./system/paths.mjs");

const USAGE = "npm start -- [--no-open] [--port N] [--share [--host NAME]…]";

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      "no-open": { type: "boolean" },
      port: { type: "string" },
      share: { type: "boolean" },
      host: { type: "string", multiple: true },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`The option "--port" takes a number from 1 to 65535; "${values.port}" is none.`);
  }
  const { host: hosts = [], share: isShared = false } = values;
  const unusable = hosts.find((name) => !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(name));
  if (unusable !== undefined) {
    throw new Error(`The option "--host" takes a name such as "wargame.school.example"; "${unusable}" is none.`);
  }
  if (hosts.length > 0 && !isShared) throw new Error(`The option "--host" needs "--share".`);
  return { opens: values["no-open"] !== true, port, isShared, hosts };
};

/** @param {unknown} error */
const fail = (error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
};

try {
  const { opens, port, isShared, hosts } = readOptions();
  await setup();
  await buildWhenStale(PAGE_TARGET);
  const { isPortTaken, networkAddresses, serve } = await loadServer();
  const sharedAs = isShared ? [...hosts, ...networkAddresses(networkInterfaces())] : undefined;
  if (sharedAs?.length === 0)
    throw new Error(`This machine has no address in a network, so there is nobody to share with.`);
  const { url, sharedUrls, close } = await serve(PAGE, { port, ...(sharedAs && { sharedAs }) }).catch((error) => {
    throw isPortTaken(error) ? new Error(`The port ${port} is taken. Choose another, or leave "--port" out.`) : error;
  });
  if (isShared) {
    const { describeSharing } = await import("./system/describeSharing.mjs");
    console.log(describeSharing(sharedUrls, process.stdout.hasColors?.() ?? false));
  }
  console.log(`Threshold is at ${url}  (Ctrl-C ends it)`);
  console.log(`The command "npx threshold" works in this folder, on files anywhere: ${ROOT}`);
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
