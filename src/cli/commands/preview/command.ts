import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import process from "node:process";
import { type Bundle, formatDiagnostics } from "#scenario";
import { createBroadcast, isPortTaken, type Route, type Served, serve } from "#server";
import type { Version } from "#session";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, onlyFile, parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import type { Host } from "../../shared/host.ts";
import { readBundleFile } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { createVersions } from "./createVersions.ts";
import { followFiles } from "./followFiles.ts";
import { warmUp } from "./warmUp.ts";
import { watchScenario } from "./watchScenario.ts";

const OPTIONS: readonly Option[] = [
  { name: "port", value: "N", does: "the port on this machine (default: the first free one from 4317)" },
  { name: "no-open", does: "don't open the browser" },
];

/** Serves the page with an author's file, which is checked and played again at each save, until it's interrupted. */
const run = async ({ files, flags, options }: Arguments, console: Console, host?: Host): Promise<number> => {
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold preview FILE");
  const port = readPort(options.get("port"));
  const start = readBundleFile(file, console);
  if (host === undefined)
    throw new UsageError("The preview needs a checkout of Threshold, which has the page to serve.");
  const path = resolve(file);
  const versions = createVersions(file, path);
  const { send, listen } = createBroadcast(JSON.stringify(versions.early(start)));
  const follow = followFiles(versions, { send, onWhole: (version) => console.print(summary(version)) });
  await follow(start);
  const served = await servePage(await host.buildPage(), port, listen);
  const stop = watchScenario(path, {
    start,
    read: () => readIfWhole(file, console),
    onFiles: (files) => void follow(files),
  });
  const address = `${served.url}#/preview`;
  console.print(`The preview is at ${address}  (Ctrl-C ends it)\n`);
  if (!flags.has("no-open")) host.openBrowser(address);
  await warmUp(start);
  await untilInterrupted();
  stop();
  await served.close();
  return 0;
};

export const preview: Command = {
  name: "preview",
  takes: "FILE",
  does: "play a scenario in the browser while you write it: each save is checked and played",
  options: OPTIONS,
  run,
};

/** An editor may take a file away before it writes it again. */
const readIfWhole = (file: string, console: Console): Bundle | undefined => {
  try {
    return readBundleFile(file, console);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
};

const readPort = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const port = parseCount("port", text);
  if (port > 65_535) throw new UsageError(`The option "--port" takes a number up to 65535; "${text}" isn't one.`);
  return port;
};

/** The address holds a secret: other programs and pages on this machine can't guess where the file is. */
const servePage = async (
  folder: string,
  port: number | undefined,
  listen: ReturnType<typeof createBroadcast>["listen"],
): Promise<Served> => {
  const prefix = `/${randomBytes(16).toString("hex")}`;
  const events: Route = { method: "GET", path: "/preview/events", answer: (_, response) => listen(response) };
  try {
    return await serve(folder, { port, prefix, routes: [events] });
  } catch (error) {
    if (isPortTaken(error)) throw new UsageError(`The port ${port} is in use. Choose another, or leave "--port" out.`);
    throw error;
  }
};

const summary = ({ file, diagnostics }: Version): string =>
  diagnostics.length === 0 ? `${file}: no problems found.\n` : formatDiagnostics(diagnostics);

const untilInterrupted = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
