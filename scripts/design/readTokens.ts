/** The design's tokens by name, such as `--ground`, each whole. */
export type Tokens = Readonly<Record<string, string>>;

/** As each medium sees them: what `light` and `print` don't set themselves they take from what stands before them. */
export type TokenSets = { readonly dark: Tokens; readonly light: Tokens; readonly print: Tokens };

/** The tokens of `tokens.css`: what stands in `:root`, where `light-dark(a, b)` gives a value twice, and under `@media print`. */
export const readTokens = (css: string): TokenSets => {
  const blocks = readBlocks(css.replaceAll(/\/\*.*?\*\//gs, ""));
  const of = (isMeant: (block: Block) => boolean): Tokens =>
    Object.assign({}, ...blocks.filter(isMeant).map(({ tokens }) => tokens));
  const root = of(({ media, selector }) => media === "" && selector === ":root");
  const printed = of(({ media }) => media === "print");
  return {
    dark: inScheme(root, "dark"),
    light: inScheme(root, "light"),
    print: inScheme({ ...root, ...printed }, "light"),
  };
};

const inScheme = (tokens: Tokens, scheme: "light" | "dark"): Tokens =>
  Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => {
      const [, light, dark] = /^light-dark\((.*?), *((?:#|rgb\().*)\)$/.exec(value) ?? [];
      return [name, (scheme === "light" ? light : dark) ?? value];
    }),
  );

type Block = { readonly media: string; readonly selector: string; readonly tokens: Tokens };

const readBlocks = (css: string): readonly Block[] =>
  [...css.matchAll(/@media ([^{]+)\{((?:[^{}]*\{[^{}]*\})*)\s*\}|([^{}@]+)\{([^{}]*)\}/g)].flatMap(
    ([, media, inner, selector, body]) =>
      media === undefined
        ? [{ media: "", selector: selector?.trim() ?? "", tokens: readDeclarations(body ?? "") }]
        : readBlocks(inner ?? "").map((block) => ({ ...block, media: media.trim() })),
  );

const readDeclarations = (body: string): Tokens =>
  Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? "", value?.trim() ?? ""]),
  );
