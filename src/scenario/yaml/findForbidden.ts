/** The first character that YAML forbids in a file (YAML 1.2.2, section 5.1): most controls, and halves of a pair. */
export const findForbidden = (text: string): { readonly offset: number; readonly name: string } | undefined => {
  const found = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\ufffe\uffff]/u.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
};
