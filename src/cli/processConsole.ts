import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { createInterface, type Interface } from "node:readline";
import type { Console } from "./console.ts";
import { openProcessWatch } from "./processWatch.ts";
import { toPrintable } from "./toPrintable.ts";

/** The console of the running process, and how to let go of its input. Ends the process when nobody reads on, as `| head` does. */
export const openProcessConsole = (): Console & { readonly close: () => void } => {
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  const watch = openProcessWatch();
  return {
    print: (text) => {
      process.stdout.write(toPrintable(text));
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
    readFile: (path) => readFileSync(path, "utf8"),
    listFiles: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
    writeFile: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    watch,
    close: () => {
      watch.close();
      reader?.close();
    },
  };
};
