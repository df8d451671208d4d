/** A character that may not stand in a file, and its name. */
export type Forbidden = { readonly offset: number; readonly name: string };

/** The characters that YAML forbids in a file (YAML 1.2.2, section 5.1): most controls, and halves of a pair. */
export function* findForbidden(text: string): Generator<Forbidden> {
  for (const { 0: character, index } of text.matchAll(/(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\ufffe\uffff]/gu)) {
    const code = character.codePointAt(0) ?? 0;
    yield { offset: index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
  }
}
