/** Gives what is to stand in place of a text; the path is that of the text in the author's file. */
export type Translate = (path: string, text: string) => string;

/** The thing with those of its texts translated that it has. */
export const withTexts = <Thing extends object>(
  thing: Thing,
  path: string,
  keys: readonly (keyof Thing & string)[],
  translate: Translate,
): Thing => {
  const translated: Record<string, string> = {};
  for (const key of keys) {
    const text: unknown = thing[key];
    if (typeof text === "string") translated[key] = translate(path === "" ? key : `${path}.${key}`, text);
  }
  return { ...thing, ...translated };
};

/** The path of an entry of a list: numbered from 1, or the list's own when there is only one. */
export const entryPath = (path: string, index: number, length: number): string =>
  length === 1 ? path : `${path}.${index + 1}`;
