import { locale } from "../words.ts";

/** "Japan and the United States", as the page's language writes a list. */
export const listText = (names: readonly string[], language: string = locale): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(names);
