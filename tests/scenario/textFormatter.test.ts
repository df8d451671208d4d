import { expect, test } from "vitest";
import { createTextFormatter, formatText } from "#scenario/model";

test("placeholders, plurals and selects are filled in", () => {
  const { format } = createTextFormatter("en");
  expect(format("Approval is {approval} %.", { approval: 62 })).toBe("Approval is 62 %.");
  const dead = "{dead, plural, =0 {nobody} one {# sailor} other {# sailors}}";
  expect([0, 1, 1200].map((count) => format(dead, { dead: count }))).toEqual(["nobody", "1 sailor", "1,200 sailors"]);
  expect(format("{known, select, true {They know} other {Nobody knows}}.", { known: true })).toBe("They know.");
  expect(format("{diet, select, approved {yes} other {no}}", { diet: "refused" })).toBe("no");
});

test("a placeholder alone shows the name of a value, and a select distinguishes values by their ids", () => {
  const { format } = createTextFormatter("en");
  const mood = { id: "loud", name: "Very loud" };
  expect(format("{mood}: {mood, select, loud {not {mood} yet} other {quiet}}", { mood })).toBe(
    "Very loud: not Very loud yet",
  );
  expect(format("{n, plural, other {{mood}}}", { n: 1, mood: undefined })).toBe("?");
});

test("numbers follow the language", () => {
  expect(formatText("{n, number}", { n: 1234567 }, "de")).toBe("1.234.567");
});

test("what may not be known reads ?, also as a plural, a select or inside one", () => {
  const { format } = createTextFormatter("en");
  expect(
    format("{dead, plural, =0 {nobody} one {# sailor} other {# sailors}} of {all}", { dead: undefined, all: 3 }),
  ).toBe("? of 3");
  expect(format("{known, select, true {They know} other {Nobody knows}}.", { known: undefined })).toBe("?.");
  expect(format("{n, number} and {all, plural, one {# ({n})} other {# ({n})}}", { n: undefined, all: 2 })).toBe(
    "? and 2 (?)",
  );
});

test("HTML is plain text", () => {
  const { format } = createTextFormatter("en");
  expect(format("<b>{n}</b> <script>", { n: 1 })).toBe("<b>1</b> <script>");
  expect(format("{name}", { name: "<i>x</i>" })).toBe("<i>x</i>");
});

test.each(["{", "{a", "{a, plural, one {x}}", "{missing}", "{a, wrong}"])(
  "the message %s that can't be formatted stays as it is",
  (message) => {
    expect(formatText(message, { a: 1 }, "en")).toBe(message);
  },
);

test("an unknown language doesn't keep a text from being shown", () => {
  expect(formatText("{n} sailors", { n: 3 }, "not a language")).toMatch(/sailors$/);
});

test("a text without placeholders is given back", () => {
  expect(formatText("It's fine.", {}, "en")).toBe("It's fine.");
});
