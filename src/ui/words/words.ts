import type { en } from "./en.ts";

/** The interface's words in one language: the keys of the English ones, and the same arguments. */
export type Words = Widened<typeof en>;

type Widened<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string
    ? string
    : Part[Key] extends (...details: never) => string
      ? Part[Key]
      : Widened<Part[Key]>;
};
