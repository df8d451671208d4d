import { runCommand } from "../../src/cli/runCommand.ts";
import type { Console, Watch } from "../../src/cli/shared/console/console.ts";
import { fileIn } from "./fileIn.ts";

type Ran = { readonly code: number; readonly out: string; readonly complaints: string };

type Files = Pick<Console, "readFile" | "readHead" | "listFiles" | "openFolder" | "openFile" | "writeFile">;

/** Runs a command over files, where nobody answers; gives its exit code and what it printed, complaints a line each. */
export const runOver = async (words: readonly string[], files: Files, watch?: Watch): Promise<Ran> => {
  let time = 0;
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(words, {
    ...files,
    print: (text) => out.push(text),
    show: (report) => out.push(...report.map(({ text }) => text)),
    complain: (text) => complaints.push(text),
    ask: async () => undefined,
    now: () => (time += 1_250),
    ...(watch === undefined ? {} : { watch }),
  });
  return { code, out: out.join(""), complaints: complaints.join("\n") };
};

/** Files in memory, by their paths, which change as they are written; under /full/ there is no space. */
export const filesIn = (files: Record<string, string | Uint8Array>): Files => {
  const read = (path: string): Uint8Array | undefined => {
    const content = files[path];
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const namesIn = (folder: string): readonly string[] =>
    Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
  return {
    readFile: (path) => {
      const bytes = read(path);
      if (bytes === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return bytes;
    },
    readHead: (path) => {
      const bytes = read(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    listFiles: namesIn,
    openFolder: (folder) => ({ read: (path) => read(`${folder}${path}`), list: (path) => namesIn(`${folder}${path}`) }),
    openFile: (path) => fileIn(files, path),
    writeFile: (path, content) => {
      if (path.startsWith("/full/")) throw new Error("no space left");
      files[path] = typeof content === "string" ? content : asText(content);
    },
  };
};

/** What is UTF-8 is kept as text, so that tests can read it. */
const asText = (bytes: Uint8Array): string | Uint8Array => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.compare(Buffer.from(text), bytes) === 0 ? text : bytes;
};

/** Runs a command on files in memory, which it doesn't change; gives the files afterwards, too. */
export const runOn = async (
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  watch?: Watch,
): Promise<Ran & { readonly written: Readonly<Record<string, string>> }> => {
  const written = { ...files };
  return { ...(await runOver(words, filesIn(written), watch)), written };
};

export type Folder = Record<string, string>;

/** Runs a command line on files in memory, which it may change. */
export const runIn = (folder: Folder, line: string): Promise<Ran> => runOver(line.split(" "), filesIn(folder));
