import { locale, words } from "../words.ts";

const FORMAT = new Intl.NumberFormat(locale);

/** "12,400 people", "56 %", "3": a count with its unit, if it has one. */
export const numberText = (value: number, unit: string | undefined): string => {
  const figure = FORMAT.format(value).replace("-", "−");
  return unit === undefined ? figure : words.measure(figure, unit);
};
