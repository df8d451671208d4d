import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Encoding, encodeText } from "#base";
import { folderOnDisk } from "../../../../src/cli/shared/files/folderOnDisk.ts";
import { readFixture } from "../../../engine/harness.ts";
import { filesIn, runOver } from "../../consoleOf.ts";

const GOOD = readFixture("kitchenSink.yaml").replace(/^title: .*$/m, "title: Rügen, 灯台");
const MISSPELT = GOOD.replace("playable: ", "playabel: ");

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace("灯台", ""), "latin1"));

const run = async (line: string, files: Record<string, string | Uint8Array>) => ({
  ...(await runOver(line.split(" "), filesIn(files))),
  files,
});

const SENTENCE = "This file isn't UTF-8. Was it saved as Shift-JIS or Latin-1? Save it as UTF-8.";

const ENCODINGS: readonly Encoding[] = [
  { name: "utf-8", hasMark: false },
  { name: "utf-8", hasMark: true },
  { name: "utf-16le", hasMark: true },
  { name: "utf-16be", hasMark: true },
];

describe("a file in another encoding", () => {
  test.each(ENCODINGS)("is fixed and written in $name (mark: $hasMark), as it came", async (encoding) => {
    expect(MISSPELT).not.toBe(GOOD);
    const { code, out, files } = await run("check --fix a.yaml", {
      "a.yaml": encodeText({ text: MISSPELT, encoding }),
    });
    expect([code, out]).toEqual([0, expect.stringContaining("1 fixed")]);
    const written = files["a.yaml"] ?? "";
    const bytes = typeof written === "string" ? Buffer.from(written) : written;
    expect(Buffer.compare(bytes, encodeText({ text: GOOD, encoding }))).toBe(0);
  });

  test("is one error with its line, and is never written", async () => {
    const before = latin1(MISSPELT);
    const { code, out, files } = await run("check --fix a.yaml", { "a.yaml": before });
    const line = MISSPELT.slice(0, MISSPELT.indexOf("Rügen")).split("\n").length;
    expect(code).toBe(1);
    expect(out).toContain(`a.yaml:${line}:1: ${SENTENCE} [SCN012 not-utf8]\n`);
    expect(out).toContain("1 error");
    expect(files["a.yaml"]).toBe(before);
  });

  test("is reported with its place to other programs too", async () => {
    const { out } = await run("check --format json a.yaml", { "a.yaml": latin1(GOOD) });
    expect(JSON.parse(out)).toMatchObject([{ code: "SCN012", file: "a.yaml" }]);
  });

  test("keeps no other file from being checked", async () => {
    const shiftJis = Uint8Array.from([...Buffer.from("language: ja\ntitle: "), 0x93, 0x94, 0x0a]);
    const { code, out } = await run("check s/a.yaml b.yaml", {
      "s/a.yaml": GOOD,
      "s/locales/fr.yaml": "language: fr\ntitle: Le phare\n",
      "s/locales/ja.yaml": shiftJis,
      "b.yaml": GOOD,
    });
    expect(code).toBe(1);
    expect(out.match(/not-utf8/g)).toHaveLength(1);
    expect(out).toContain(`s/locales/ja.yaml:2:1: ${SENTENCE}`);
    expect(out).toContain("texts translated");
  });

  test.each([
    ["play --auto --seat north a.yaml", 1, "a.yaml:"],
    ["simulate --runs 1 a.yaml", 1, "a.yaml:"],
    ["migrate a.yaml", 2, "a.yaml: "],
    ["play --auto --language ja s/a.yaml", 2, "s/locales/ja.yaml:1:1: "],
    ["replay --scenario s/a.yaml a.run.json", 1, "a.run.json: "],
    ["play --seat north --choices choices.txt s/a.yaml", 2, "choices.txt: "],
  ])("is refused in the same words by %s", async (line, code, place) => {
    const ran = await run(line, {
      "a.yaml": latin1(GOOD),
      "s/a.yaml": GOOD,
      "s/locales/ja.yaml": latin1("title: Rügen\n"),
      "a.run.json": latin1('{"title":"Rügen"}'),
      "choices.txt": latin1("# Rügen\nrecognise\n"),
    });
    expect(ran.code).toBe(code);
    expect(ran.complaints).toContain(place);
    expect(ran.complaints).toContain(SENTENCE);
  });

  test("is migrated and written as it came", async () => {
    const encoding: Encoding = { name: "utf-16le", hasMark: true };
    const old = encodeText({ text: GOOD, encoding });
    const { code, files } = await run("migrate a.yaml", { "a.yaml": old });
    expect(code).toBe(0);
    expect(files["a.yaml"]).toBe(old);
  });
});

test("a scenario's folder on a disk is left by no path and by no link", () => {
  const root = mkdtempSync(join(tmpdir(), "threshold-folder-"));
  mkdirSync(join(root, "s", "locales"), { recursive: true });
  writeFileSync(join(root, "secret.yaml"), "secret");
  writeFileSync(join(root, "s", "locales", "ja.yaml"), "language: ja\n");
  symlinkSync(join(root, "secret.yaml"), join(root, "s", "locales", "fr.yaml"));
  const folder = folderOnDisk(join(root, "s"));
  expect(folder.list("locales")).toEqual(["fr.yaml", "ja.yaml"]);
  expect(Buffer.from(folder.read("locales/ja.yaml") ?? []).toString()).toBe("language: ja\n");
  for (const path of ["locales/fr.yaml", "../secret.yaml"])
    expect(() => folder.read(path)).toThrow(expect.objectContaining({ code: "OUTSIDE" }));
  expect([folder.read("none.yaml"), folder.list("pictures")]).toEqual([undefined, []]);
});
