/** The number that a text writes in digits, with or without a sign; undefined for anything else. */
export const wholeNumber = (text: string): number | undefined =>
  /^[-+]?\d{1,15}$/.test(text) ? Number(text) : undefined;
