import { expect, test } from "vitest";
import { instantText, offsetText } from "../../src/ui/parts/instantText.ts";

test.each([
  ["2027-04-02T06:00+09:00", "Fri 2 Apr, 06:00"],
  ["2027-12-31T23:00-10:00", "Fri 31 Dec, 23:00"],
  ["2027-04-02T00:00Z", "Fri 2 Apr, 00:00"],
])("%s is shown in the scenario's own time", (instant, text) => {
  expect(instantText(instant)).toBe(text);
});

test.each([
  ["ja-JP", "4月2日(金)06:00"],
  ["zh-Hant-TW", "4月2日週五06:00"],
])("in %s a date reads as it is written there", (locale, text) => {
  expect(instantText("2027-04-02T06:00+09:00", locale).replaceAll(" ", "")).toBe(text);
});

test("an instant that isn't one is shown as it is", () => {
  expect(instantText("soon")).toBe("soon");
});

test.each([
  ["2027-04-02T06:00+09:00", "UTC+9"],
  ["2027-04-02T06:00+05:30", "UTC+5:30"],
  ["2027-04-02T06:00-10:00", "UTC−10"],
  ["2027-04-02T06:00Z", "UTC"],
  ["2027-04-02T06:00+00:00", "UTC"],
  ["soon", ""],
])("%s is counted in %j", (instant, text) => {
  expect(offsetText(instant)).toBe(text);
});
