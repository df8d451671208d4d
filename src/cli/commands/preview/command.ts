import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import process from "node:process";
import { type Bundle, formatDiagnostics } from "#scenario";
import type { Version } from "#session";
import { parseArguments, parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import type { Host } from "../../shared/host.ts";
import { readBundleFile } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { createBroadcast } from "./createBroadcast.ts";
import { createVersions } from "./createVersions.ts";
import { followFiles } from "./followFiles.ts";
import { warmUp } from "./warmUp.ts";
import { watchScenario } from "./watchScenario.ts";

/** Serves the page with an author's file, which is checked and played again at each save, until it's interrupted. */
export const preview = async (args: readonly string[], console: Console, host?: Host): Promise<number> => {
  const { files, flags, options } = parseArguments(args, { flags: ["no-open"], options: ["port"], lists: [] });
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be previewed. Write: threshold preview FILE");
  const port = readPort(options.get("port"));
  const start = readBundleFile(file, console);
  if (host === undefined) throw new UsageError("Only a checkout of Threshold can serve the page for a preview.");
  const path = resolve(file);
  const versions = createVersions(file, path);
  const { send, listen } = createBroadcast(JSON.stringify(versions.early(start)));
  const follow = followFiles(versions, { send, onWhole: (version) => console.print(summary(version)) });
  await follow(start);
  const served = await serve(host, port, listen);
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
  if (port > 65_535) throw new UsageError(`The option "--port" takes a number up to 65535; "${text}" is none.`);
  return port;
};

/** The address holds a secret: other programs and pages on this machine can't guess where the file is to be had. */
const serve = async (
  host: Host,
  port: number | undefined,
  listen: ReturnType<typeof createBroadcast>["listen"],
): ReturnType<Host["servePage"]> => {
  const prefix = `/${randomBytes(16).toString("hex")}`;
  try {
    return await host.servePage(port, {
      prefix,
      answer: (path, response) => {
        if (path !== "/preview/events") return false;
        listen(response);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new UsageError(`The port ${port} is taken. Choose another, or leave "--port" out.`);
    throw error;
  }
};

const summary = ({ file, diagnostics }: Version): string =>
  diagnostics.length === 0 ? `${file}: nothing is wrong.\n` : formatDiagnostics(diagnostics);

const untilInterrupted = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
