import { canBeName } from "./canBeName.ts";

/** The second sentence of a message about a misspelt name; empty without a suggestion, and where what is declared can't be a name itself. */
export const toSuggestion = (near: string | undefined): string =>
  near === undefined || !canBeName(near) ? "" : ` Did you mean "${near}"?`;
