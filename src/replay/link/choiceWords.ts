import type { Program } from "#engine";

/** Every choice of one thing in file order, and for windows of several the window's path alone. */
export const choiceWords = (program: Program): readonly string[] => [
  ...program.windows.flatMap(({ path, kind, low, high, desks }) =>
    low !== 1 || high !== 1
      ? [path]
      : desks.flatMap(({ seat, options }) =>
          options.map(({ id }) => `${path}${kind === "together" ? `:${program.seats[seat]}` : ""}=${id}`),
        ),
  ),
  ...program.initiatives.map(({ seat, id }) => `${program.seats[seat]}!${id}`),
  ...program.injects.map(({ id }) => `white_cell!${id}`),
];

export const writeChoice = (
  program: Program,
  words: readonly string[],
  choice: string,
  count: (value: number) => void,
): void => {
  const code = words.indexOf(choice);
  if (code >= 0) {
    count(code);
    return;
  }
  const [path = "", listed = ""] = choice.split("=");
  const chosen = listed.split("+");
  count(words.indexOf(path));
  const options = program.windows.find((window) => window.path === path)?.desks[0]?.options ?? [];
  count(options.reduce((mask, { id }, index) => mask + (chosen.includes(id) ? 2 ** index : 0), 0));
};

export const readChoice = (
  program: Program,
  words: readonly string[],
  count: () => number | undefined,
): string | undefined => {
  const word = words[count() ?? -1];
  if (word === undefined || /[=!]/.test(word)) return word;
  const mask = count();
  const options = program.windows.find(({ path }) => path === word)?.desks[0]?.options;
  if (mask === undefined || options === undefined) return undefined;
  return `${word}=${options
    .filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1)
    .map(({ id }) => id)
    .join("+")}`;
};
