import type { Console } from "../../src/cli/console.ts";
import { runCommand } from "../../src/cli/runCommand.ts";
import { fileIn } from "./fileIn.ts";

export type Folder = Record<string, string>;

type Printed = { readonly code: number; readonly out: string; readonly complaints: string };

/** Runs a command line over files in memory, which it may write to; gives what it printed and its exit code. */
export const runIn = async (files: Folder, words: string): Promise<Printed> => {
  const out: string[] = [];
  const complaints: string[] = [];
  const console: Console = {
    print: (text) => out.push(text),
    show: (report) => out.push(report.map(({ text }) => text).join("")),
    complain: (text) => complaints.push(text),
    ask: async () => undefined,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return text;
    },
    listFiles: (folder) =>
      Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
    openFile: (path) => fileIn(files, path),
    writeFile: (path, text) => {
      files[path] = text;
    },
  };
  const code = await runCommand(words.split(" "), console);
  return { code, out: out.join(""), complaints: complaints.join("\n") };
};
