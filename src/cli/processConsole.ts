import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { createInterface, type Interface } from "node:readline";
import type { Console } from "./console.ts";

/** The console of the running process, and how to let go of its input. */
export const openProcessConsole = (): Console & { readonly close: () => void } => {
  let lines: AsyncIterator<string> | undefined;
  let reader: Interface | undefined;
  return {
    print: (text) => {
      process.stdout.write(text);
    },
    complain: (text) => {
      process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
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
      writeFileSync(path, text);
    },
    close: () => {
      reader?.close();
    },
  };
};
