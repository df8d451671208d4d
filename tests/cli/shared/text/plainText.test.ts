import { expect, test } from "vitest";
import { plainText } from "../../../../src/cli/shared/text/plainText.ts";

test.each([
  ["a word that is **strong** or *stressed*", "a word that is strong or stressed"],
  ["lines of one\nparagraph", "lines of one paragraph"],
  ["two\n\nparagraphs", "two\n\nparagraphs"],
  ["- one\n- two", "- one\n- two"],
  ["3. three\n4. four", "3. three\n4. four"],
  ["> quoted", "quoted"],
  ["[the act](https://example.org/act)", "the act (https://example.org/act)"],
  ["<b>as it is</b>", "<b>as it is</b>"],
  ["3 * 4 * 5", "3 * 4 * 5"],
])("%j is read aloud as %j", (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});
