/** The design's tokens by name, such as `--ground: #0c141c`, as each medium sees them. */
export type Tokens = Readonly<Record<string, string>>;

/** `light` and `print` are whole: what they don't set themselves they take from `dark`. */
export type TokenSets = { readonly dark: Tokens; readonly light: Tokens; readonly print: Tokens };

/** The tokens of `tokens.css`: what stands in `:root`, in blocks for light colours, and under `@media print`. */
export const readTokens = (css: string): TokenSets => {
  const blocks = readBlocks(css.replaceAll(/\/\*.*?\*\//gs, ""));
  const of = (isMeant: (block: Block) => boolean): Tokens =>
    Object.assign({}, ...blocks.filter(isMeant).map(({ tokens }) => tokens));
  const dark = of(({ media, selector }) => media === "" && selector === ":root");
  const light = of(({ media, selector }) => /light/.test(selector) || /prefers-color-scheme: *light/.test(media));
  return { dark, light: { ...dark, ...light }, print: { ...dark, ...of(({ media }) => /^print/.test(media)) } };
};

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
