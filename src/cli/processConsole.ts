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
import { writeWhole } from "./shared/files/writeWhole.ts";
import { openProcessThreads } from "./shared/workers/processThreads.ts";

/** The console of the running process, and how to let go of its input. Ends the process when nobody reads on, as `| head` does. */
export const openProcessConsole = (): Console & { readonly close: () => void } => {
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const isColourful = wantsColour(process.stdout.isTTY, process.env);
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  const watch = openProcessWatch();
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
    listFiles: (folder) => folderOnDisk(folder).list(""),
    openFolder: folderOnDisk,
    writeFile: writeWhole,
    openFile: openWhole,
    now: () => performance.now(),
    threads: openProcessThreads(),
    watch,
    close: () => {
      watch.close();
      reader?.close();
    },
  };
};
