import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { type Diagnostic, readScenario, toGithub, toJson, toSarif } from "#scenario";
import { readFixture } from "../../engine/harness.ts";

const file = "my files/a,b.yaml";
const source = readFixture("kitchenSink.yaml")
  .replace("seat: north\n          prompt", "seat: nroth\n          prompt")
  .replace("\nseats:", "\ntitle: Twice\nseats:");
const { diagnostics } = readScenario(source, { file });
const [twice, seat] = diagnostics;

describe("as JSON", () => {
  test("every diagnostic has its code, its place and its fix", () => {
    const start = source.indexOf("nroth");
    const place = { file, line: seat?.line, column: 17, endLine: seat?.line, endColumn: 22 };
    expect(JSON.parse(toJson(diagnostics))).toEqual([
      {
        code: "SCN004",
        slug: "duplicate-key",
        severity: "error",
        message: 'The key "title" appears twice in this map.',
        file,
        line: twice?.line,
        column: 1,
        endLine: twice?.line,
        endColumn: 6,
        related: [{ message: '"title" appears here first.', file, line: twice?.related[0]?.line, column: 1 }],
      },
      {
        code: "SCN301",
        slug: "unknown-seat",
        severity: "error",
        message: 'Unknown seat "nroth". Did you mean "north"?',
        ...place,
        related: [],
        fix: [{ start, end: start + 5, text: "north" }],
      },
    ]);
  });
  test("nothing wrong is an empty list", () => {
    expect(toJson([])).toBe("[]\n");
  });
});

describe("as SARIF", () => {
  const log: Log = JSON.parse(toSarif(diagnostics, [file]));
  const [run] = log.runs;
  const results = run?.results ?? [];

  test("the log has what the standard requires", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/^https:\/\/docs\.oasis-open\.org\/.*sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver.name).toBe("Threshold");
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.artifacts).toEqual([{ location: { uri: "my%20files/a%2Cb.yaml" } }]);
    for (const { message } of results) expect(message.text).not.toBe("");
  });
  test("every result names its rule by id and by index, and a level of the standard", () => {
    for (const { ruleId, ruleIndex, level } of results) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
    }
  });
  test("a result is known again when lines are added above it, and from another that says the same", () => {
    const fingerprints = (text: string) => {
      const again: Log = JSON.parse(toSarif(readScenario(text, { file }).diagnostics, [file]));
      return again.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.["primaryLocationLineHash"]);
    };
    const known = fingerprints(source) ?? [];
    expect(fingerprints(`# A remark.\n${source}`)).toEqual(known);
    const twiceOver = fingerprints(source.replace("\nseats:", "\ntitle: Thrice\nseats:")) ?? [];
    expect(new Set(twiceOver).size).toBe(known.length + 1);
  });
  test("a result has its region, its related place and its fix", () => {
    const start = source.indexOf("nroth");
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "my%20files/a%2Cb.yaml" },
          region: {
            startLine: seat?.line,
            startColumn: 17,
            endLine: seat?.line,
            endColumn: 22,
            charOffset: start,
            charLength: 5,
          },
        },
      },
    ]);
    expect(results[0]?.relatedLocations?.[0]?.message?.text).toBe('"title" appears here first.');
    expect(results[1]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { charOffset: start, charLength: 5 }, insertedContent: { text: "north" } },
    ]);
  });
  test.each([
    ["scenarios/a.yaml", "scenarios/a.yaml"],
    ["/home/me/日.yaml", "file:///home/me/%E6%97%A5.yaml"],
    ["C:\\me\\a.yaml", "file:///C:/me/a.yaml"],
  ])("the path %s is the address %s", (path, uri) => {
    const { runs }: Log = JSON.parse(toSarif([], [path]));
    expect(runs[0]?.artifacts?.[0]?.location?.uri).toBe(uri);
  });
});

describe("as GitHub's workflow commands", () => {
  test("every diagnostic is a line, its related places in it, with the marks of commands escaped", () => {
    const [line, first] = [twice?.line, twice?.related[0]?.line];
    expect(toGithub(diagnostics)).toBe(
      `::error file=my files/a%2Cb.yaml,line=${line},col=1,endLine=${line},endColumn=6,title=SCN004 duplicate-key::The key "title" appears twice in this map.%0Amy files/a,b.yaml:${first}:1: "title" appears here first.\n` +
        `::error file=my files/a%2Cb.yaml,line=${seat?.line},col=17,endLine=${seat?.line},endColumn=22,title=SCN301 unknown-seat::Unknown seat "nroth". Did you mean "north"?\n`,
    );
  });
  test("a message can't end the command that carries it", () => {
    const evil: Diagnostic = {
      code: "SCN101",
      slug: "unknown-key",
      severity: "note",
      message: "100 %\r\n::error::x",
      span: { start: 0, end: 9 },
      file: "a:b.yaml",
      line: 1,
      column: 1,
      endLine: 2,
      endColumn: 3,
      related: [],
    };
    expect(toGithub([evil])).toBe(
      "::notice file=a%3Ab.yaml,line=1,col=1,endLine=2,title=SCN101 unknown-key::100 %25%0D%0A::error::x\n",
    );
  });
});
