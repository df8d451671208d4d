import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { folderOnDisk } from "../../src/cli/shared/files/folderOnDisk.ts";
import { openWhole } from "../../src/cli/shared/files/openWhole.ts";
import { readHead } from "../../src/cli/shared/files/readHead.ts";
import { writeWhole } from "../../src/cli/shared/files/writeWhole.ts";
import { runOver } from "../cli/consoleOf.ts";
import { temporaryFolder } from "../cli/shared/records/writeRecords.ts";
import { fencesIn } from "./fences.ts";

const PAGE = "docs/analysis.md";
const LEFT_OUT = "…";

/** A command's words, those in quotes as one; what it writes and reads again lies in `folder`. */
const toWords = (command: string, folder: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? "")
    .map((word) => (/^(records|class)(\/|$)/.test(word) ? join(folder, word) : word));

const runOnDisk = async (words: readonly string[]): Promise<string> => {
  const files = {
    readFile: (path: string) => readFileSync(path),
    readHead,
    listFiles: () => [],
    openFolder: folderOnDisk,
  };
  const { code, out, complaints } = await runOver(words, { ...files, openFile: openWhole, writeFile: writeWhole });
  expect([code, complaints]).toEqual([0, ""]);
  return out;
};

test("the examples with files print what the page shows (UPDATE=1 writes it)", async () => {
  const folder = temporaryFolder();
  let page = readFileSync(PAGE, "utf8");
  const fences = fencesIn(page).filter(({ info }) => info === "console on disk");
  expect(fences.length).toBeGreaterThan(2);
  for (const { text } of fences) {
    const written: string[] = [];
    for (const part of text.split(/^\$ /m).slice(1)) {
      const [command = "", first] = part.split("\n");
      const out = await runOnDisk(toWords(command.replace(/^threshold /, ""), folder));
      const told = first === LEFT_OUT ? `${LEFT_OUT}\n` : out.replaceAll(`${folder}/`, "");
      written.push(`$ ${command}\n${told}`);
    }
    if (process.env["UPDATE"] !== "1") expect(text).toBe(written.join(""));
    page = page.replace(text, () => written.join(""));
  }
  if (process.env["UPDATE"] === "1") writeFileSync(PAGE, page);
});
