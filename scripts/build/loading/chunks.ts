type Group = {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
  readonly includeDependenciesRecursively?: boolean;
};

const alone = (name: string, test: RegExp): Group => ({
  name,
  test,
  priority: 3,
  includeDependenciesRecursively: false,
});

/**
 * What is loaded at one moment is one file: on a slow line a browser waits for each answer longer than for its bytes. A group takes a module and all that it
 * imports, except what one of a higher priority has.
 */
export const CHUNKS: readonly Group[] = [
  // What the page waits for stands apart from it: imported from the page's file, each would wait for the other.
  alone(
    "start",
    /[\\/]words[\\/](loadLanguage|language|languageStore)\.ts$|vite[\\/]preload-helper|rolldown[\\/]runtime/,
  ),
  alone("ja", /[\\/](words[\\/]ja|wording[\\/].*japanese)\.ts$/),
  alone("zhHant", /[\\/](words[\\/]zhHant|wording[\\/].*traditionalChinese)\.ts$/),
  { name: "page", test: /[\\/]src[\\/]ui[\\/]index\.ts$/, priority: 2 },
  { name: "sitDown", test: /[\\/]src[\\/]ui[\\/]app[\\/]sitDown\.ts$/, priority: 1 },
];
