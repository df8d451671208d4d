import { locale } from "../words.ts";

const FORMAT = new Intl.NumberFormat(locale);

/** "12,400 people", "56 %", "3": a count with its unit, if it has one. */
export const numberText = (value: number, unit: string | undefined): string =>
  `${FORMAT.format(value).replace("-", "−")}${unit === undefined ? "" : `\u202f${unit}`}`;
