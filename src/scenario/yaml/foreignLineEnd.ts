const ENDS: Readonly<Record<string, string>> = {
  "\r": "a carriage return (U+000D) alone",
  "\u0085": "a next-line mark (U+0085)",
  "\u2028": "a line separator (U+2028)",
  "\u2029": "a paragraph separator (U+2029)",
};

/** Where a file of several lines ends its first one otherwise than YAML and editors do, so that all of it is one line, and with what. */
export const foreignLineEnd = (text: string): { readonly offset: number; readonly name: string } | undefined => {
  if (text.includes("\n")) return undefined;
  // What ends the last line of a file may be anything.
  const found = /[\r\u0085\u2028\u2029](?=[^\r\u0085\u2028\u2029])/u.exec(text);
  const name = ENDS[found?.[0] ?? ""];
  return found === null || name === undefined ? undefined : { offset: found.index, name };
};
