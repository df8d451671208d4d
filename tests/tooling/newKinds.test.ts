import { expect, test } from "vitest";
import { editText } from "../../scripts/checks/kinds/editText.mjs";
import { judgeKinds } from "../../scripts/checks/kinds/judgeKinds.mjs";

const edit = { file: "zone.ts", after: 'kind: "zone";', add: ' kind2: "sea";' };

test("an edit stands behind its text, and one that fits nowhere or twice is refused", () => {
  expect(editText('a kind: "zone"; b', [edit])).toBe('a kind: "zone"; kind2: "sea"; b');
  expect(() => editText("nothing", [edit])).toThrow("zone.ts holds no");
  expect(() => editText('kind: "zone"; kind: "zone";', [edit])).toThrow("more than once");
});

test("a kind is judged by the places that the compiler doesn't name", () => {
  const kind = { title: "a zone", edits: [edit], mustName: ["a.ts", "b.ts"] };
  const judged = judgeKinds((edits) => (edits.length === 0 ? [] : ["b.ts", "c.ts"]), [kind]);
  expect(judged).toEqual([{ title: "a zone", named: ["b.ts", "c.ts"], missed: ["a.ts"] }]);
});

test("nothing is said about a kind while the sources have mistakes of their own", () => {
  expect(() => judgeKinds(() => ["a.ts"], [])).toThrow("The sources don't compile as they are: a.ts.");
});
