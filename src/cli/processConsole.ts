import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { createInterface, type Interface } from "node:readline";
import { openProcessWatch } from "./processWatch.ts";
import type { Console } from "./shared/console/console.ts";
import { toColours, wantsColour } from "./shared/console/toColours.ts";
import { toPrintable } from "./shared/console/toPrintable.ts";
import { folderOnDisk } from "./shared/files/folderOnDisk.ts";
import { openWhole } from "./shared/files/openWhole.ts";
import { readHead } from "./shared/files/readHead.ts";
import { whatSystemSays } from "./shared/files/whyUnwritable.ts";
import { writeWhole } from "./shared/files/writeWhole.ts";
import { openProcessThreads } from "./shared/workers/processThreads.ts";

/**
 * The console of the running process, and how to let go of its input. Ends the process when no one reads on, as `| head` does, and, with
 * a sentence, when what it prints can't be written.
 */
export const openProcessConsole = (scenarios?: string): Console & { readonly close: () => void } => {
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`${whatSystemSays(error) ?? error.message}\n`);
    process.exit(2);
  });
  // No one is left to report it to.
  process.stderr.on("error", () => undefined);
  const isColourful = wantsColour(process.stdout.isTTY, process.env);
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  const now = (): number => performance.now();
  const watch = openProcessWatch(now);
  return {
    print: (text) => {
      process.stdout.write(toPrintable(text));
    },
    show: (report) => {
      process.stdout.write(report.map(isColourful ? toColours : ({ text }) => toPrintable(text)).join(""));
    },
    complain: (text) => {
      process.stderr.write(toPrintable(text.endsWith("\n") ? text : `${text}\n`));
    },
    ask: async (prompt) => {
      process.stdout.write(prompt);
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
    readFile: (path) => readFileSync(path),
    readHead,
    listFiles: (folder) => folderOnDisk(folder).list(""),
    openFolder: folderOnDisk,
    writeFile: writeWhole,
    openFile: openWhole,
    ...(scenarios === undefined ? {} : { scenarios }),
    now,
    threads: openProcessThreads(),
    watch,
    close: () => {
      watch.close();
      reader?.close();
    },
  };
};
