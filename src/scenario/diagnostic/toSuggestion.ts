/** The second sentence of a message about a misspelt name; empty without a suggestion. */
export const toSuggestion = (near: string | undefined): string =>
  near === undefined ? "" : ` Did you mean "${near}"?`;
