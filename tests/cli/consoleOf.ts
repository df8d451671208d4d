import type { Console, Watch } from "../../src/cli/console.ts";
import { runCommand } from "../../src/cli/runCommand.ts";
import { fileIn } from "./fileIn.ts";

type Ran = {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
  readonly written: Readonly<Record<string, string>>;
};

/** Runs a command on files in memory; gives its exit code, what it printed and the files afterwards. */
export const runOn = async (
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  watch?: Watch,
): Promise<Ran> => {
  const written: Record<string, string> = { ...files };
  let [out, complaints] = ["", ""];
  const console: Console = {
    print: (text) => {
      out += text;
    },
    show: (report) => {
      out += report.map(({ text }) => text).join("");
    },
    complain: (text) => {
      complaints += text;
    },
    ask: async () => undefined,
    readFile: (path) => {
      const text = written[path];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return text;
    },
    listFiles: (folder) =>
      Object.keys(written).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    openFile: (path) => fileIn(written, path),
    writeFile: (path, text) => {
      if (path.startsWith("/full/")) throw new Error("no space left");
      written[path] = text;
    },
    ...(watch === undefined ? {} : { watch }),
  };
  const code = await runCommand(words, console);
  return { code, out, complaints, written };
};
