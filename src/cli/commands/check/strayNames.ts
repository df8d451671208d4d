import type { Console } from "../../shared/console/console.ts";

/** What the names around a scenario file keep from being found, as lines that begin with a line break; empty where all is well. */
export const strayNames = (path: string, id: string, console: Console): string => {
  const locales = `${path.replace(/[^/\\]*$/, "")}locales`;
  const unread = console.listFiles(locales).filter((name) => name.endsWith(".yml"));
  const folder = /(?:^|[/\\])scenarios[/\\]([^/\\]+)[/\\]scenario\.yaml$/.exec(path)?.[1];
  return [
    ...unread.map((name) => `\n  ${locales}/${name} isn't read: a translation's file ends in ".yaml"`),
    ...(folder === undefined || folder === id
      ? []
      : [`\n  its id is "${id}" and its folder is "${folder}": the home page shows it only if both are the same`]),
  ].join("");
};
