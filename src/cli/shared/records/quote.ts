/** A name as SQL writes it, whatever is in it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it, whatever is in it. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
