import { expect, test } from "vitest";
import { blankState } from "#engine";
import { createTeller } from "#sitting";
import { programOf, scenarioAround } from "../engine/harness.ts";

const CHARTS = `main:
  start: ask
  states:
    ask: { title: "{weekday} {time_of_day}", decide: { seat: japan, prompt: "Day {day}?", options: { go: { title: Go, to: end } } } }
    end: { ending: { title: End, kind: mixed, text: The end. } }`;

/** A text as it reads at an hour of play that starts on Friday, 2 April 2027 at six in the morning, nine hours east of Greenwich. */
const at = (hour: number, text: string, language = "en"): string => {
  const { scenario, ...program } = programOf(scenarioAround(CHARTS));
  const spoken = { ...program, scenario: { ...scenario, language } };
  return createTeller(spoken, "japan").tell(text, { ...blankState(spoken), hour });
};

test("a text names the day, the weekday, the date and the time of day where the crisis is", () => {
  const text = "Day {day}, {weekday} {date}, {time_of_day}";
  expect(at(0, text)).toBe("Day 1, Friday 2 April, morning");
  expect(at(6, text)).toBe("Day 1, Friday 2 April, afternoon");
  expect(at(12, text)).toBe("Day 1, Friday 2 April, evening");
  expect(at(16, text)).toBe("Day 1, Friday 2 April, night");
  expect(at(18, text)).toBe("Day 2, Saturday 3 April, night");
  expect(at(48, text)).toBe("Day 3, Sunday 4 April, morning");
});

test("in the language of the text", () => {
  expect(at(0, "{date}（{weekday}）の{time_of_day}", "ja")).toBe("4月2日（金曜日）の朝");
  expect(at(12, "{date}{weekday}{time_of_day}", "zh-Hant")).toBe("4月2日星期五傍晚");
  expect(at(0, "{weekday}, {date}", "de")).toBe("Freitag, 2. April");
});

test("a select distinguishes weekdays and times of day, and a plural counts days", () => {
  const text =
    "{time_of_day, select, night {The {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} night} other {By day}}";
  expect(at(18, text)).toBe("The 2nd night");
  expect(at(7, text)).toBe("By day");
  expect(at(0, "{weekday, select, friday {It is Friday} other {It is not}}")).toBe("It is Friday");
});

test("a variable of the same name goes before the calendar", () => {
  const own = scenarioAround(CHARTS).replace("variables:", "variables:\n  day: { name: Day, range: 0..9, start: 7 }");
  const program = programOf(own);
  expect(createTeller(program, "japan").tell("{day}", blankState(program))).toBe("7");
});
