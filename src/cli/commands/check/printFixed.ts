import type { Diagnostic } from "#scenario";

/** One line for each change that was made to a file. */
export const printFixed = (mended: readonly Diagnostic[], print: (text: string) => void): void => {
  for (const { file, line, column, fix, code, slug } of mended) {
    const texts = (fix ?? []).map(({ text }) => `"${text}"`).join(", ");
    print(`${file}:${line}:${column}: fixed: now ${texts} [${code} ${slug}]\n`);
  }
};
