/**
 * What a seat chose, by the names of the file. `seat` of an option is "chance" where chance chooses.
 * Choices have a written form (`formatChoice`) used in runs, checks and on the command line.
 */
export type Choice =
  | { readonly kind: "option"; readonly window: string; readonly seat: string; readonly options: readonly string[] }
  | { readonly kind: "initiative"; readonly seat: string; readonly initiative: string }
  | { readonly kind: "inject"; readonly inject: string };

export const CHANCE = "chance";
export const WHITE_CELL = "white_cell";

/** The seat that makes a choice. */
export const seatOf = (choice: Choice): string => (choice.kind === "inject" ? WHITE_CELL : choice.seat);
