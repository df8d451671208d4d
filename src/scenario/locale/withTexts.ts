import type { VaryingText } from "../scenario.ts";

/** Gives the replacement of a text; the path is that of the text in the author's file. */
export type Translate = (path: string, text: string) => string;

/** The thing with those of its texts translated that it has; of one that varies, each by its number. */
export const withTexts = <Thing extends object>(
  thing: Thing,
  path: string,
  keys: readonly (keyof Thing & string)[],
  translate: Translate,
): Thing => {
  const translated: Record<string, unknown> = {};
  for (const key of keys) {
    const text: unknown = thing[key];
    const place = path === "" ? key : `${path}.${key}`;
    if (typeof text === "string") translated[key] = translate(place, text);
    else if (isVarying(text))
      translated[key] = text.map((one, index) => ({
        ...one,
        text: translate(entryPath(place, index, text.length), one.text),
      }));
  }
  return { ...thing, ...translated };
};

const isVarying = (text: unknown): text is readonly VaryingText[] => Array.isArray(text);

/** The path of an entry of a list: numbered from 1, or the list's own when there is only one. */
export const entryPath = (path: string, index: number, length: number): string =>
  length === 1 ? path : `${path}.${index + 1}`;
