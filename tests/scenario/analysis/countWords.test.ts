import { expect, test } from "vitest";
import { countWords } from "../../../src/scenario/analysis/countWords.ts";

test.each([
  ["", 0],
  ["One word, and — two more: 37 in all.", 8],
  ["**Markdown** isn't *counted*.", 3],
  ["{dead, plural, one {# sailor} other {# sailors}}", 6],
  ["日本政府は沈黙した。", 5],
  ["外務省 has 2 答え", 5],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
