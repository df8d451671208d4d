/** The text without what could steer a terminal: scenarios and runs come from anywhere. Line breaks and tabs stay. */
export const toPrintable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => ("\n\t".includes(character) ? character : "\ufffd"));
