import { expect, test } from "vitest";
import { scenarioAround } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const scenario = scenarioAround(
  `crisis:
  start: ask
  states:
    ask:
      title: "The <question> & more"
      decide:
        seat: japan
        prompt: What?
        options:
          usual: { title: As usual, to: over }
          shy: { title: What nobody does, weight: 0, to: over }
          locked: { title: Behind the door, when: score > 50, to: over }
    over: { ending: { title: It's over, kind: success, text: Over. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
  "policies: { calm: { name: Calm, japan: { crisis.ask: { usual: 2 } } } }\n",
);

const run = (words: string, text = scenario) =>
  runOn(["quicktest", "a.yaml", ...words.split(" ").filter(Boolean)], { "a.yaml": text });

test("quicktest prints what was never covered, then endings and lengths", async () => {
  const { code, out } = await run("--runs 40");
  expect(code).toBe(0);
  expect(uncited(out)).toBe(`a.yaml: 40 runs under own weights, calm, and 10 steered towards what was tried least
Options: 1 of 3 tried
  never tried:
    crisis.ask=locked  “Behind the door”
  tried only when a run was steered there:
    crisis.ask=shy  “What nobody does”
States: 2 of 3 entered
  never entered:
    crisis.lost

Endings
  over  100.0 %  (91.2 % to 100.0 % at 95 % confidence);  own weights 100.0 %, calm 100.0 %
  lost    0.0 %  (0.0 % to 8.8 % at 95 % confidence);  own weights 0.0 %, calm 0.0 %

Choices in a run: always 1
  Japan: always 1
  United States: always 0
`);
});

test("every count is printed when all are asked for", async () => {
  const { out } = await run("--runs 40 --all");
  expect(out).toMatch(/^ {7}40 {2}crisis\.ask=usual {2}“As usual”$/m);
  expect(out).toMatch(/^ {4}100\.0 % {2}usual$/m);
});

test("the page holds everything, runs nothing, and quotes the author's words", async () => {
  const { out, written } = await run("--runs 40 --html out/coverage.html");
  const page = written["out/coverage.html"] ?? "";
  expect(out).toMatch(/The page is in out\/coverage\.html\.\n$/);
  expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  expect(page).not.toMatch(/<script|style="|https?:/);
  expect(page).toContain("The &lt;question&gt; &amp; more");
  expect(page).not.toContain("<question>");
  const places = ["What no policy reached", "Endings", "How long runs are", "What was chosen at each window"].map(
    (heading) => page.indexOf(`<h2>${heading}`),
  );
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  expect(page.indexOf("crisis.ask=locked")).toBeLessThan(page.indexOf("<h2>Endings"));
});

test("a run that stops at a dead end is a mistake of the scenario's", async () => {
  const { code, out } = await run(
    "--runs 10",
    scenario
      .replace("{ title: As usual, to: over }", "{ title: As usual, when: known, to: over }")
      .replace("weight: 0,", "when: known,"),
  );
  expect(code).toBe(1);
  expect(out).toMatch(
    /^1[0-3] runs stopped at a dead end \(crisis\.ask\): there was nothing to choose there and nothing was due\.$/m,
  );
});

test("a count that isn't a number, and a page that can't be written, are reported in a sentence", async () => {
  expect(await run("--runs x")).toMatchObject({
    code: 2,
    complaints: 'The option "--runs" takes a whole number; "x" isn\'t one.',
  });
  expect(await run("--runs 2 --html /full/x.html")).toMatchObject({
    code: 2,
    complaints: 'The file "/full/x.html" can\'t be written.',
  });
});
