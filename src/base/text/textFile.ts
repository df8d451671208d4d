/** How the bytes of a text file stand for its characters; with a byte order mark in front or without. */
export type Encoding = {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** UTF-16 always has one: that is how it is recognised. */
  readonly hasMark: boolean;
};

/** The characters of a file, without a byte order mark, and how to write them as they came. */
export type TextFile = { readonly text: string; readonly encoding: Encoding };

/** Why bytes aren't text, and in which line, counted from 1. */
export type TextProblem = {
  /** `marked`: a byte order mark says UTF-16, and what follows isn't; `zero`: a byte of zero, which no text holds. */
  readonly kind: "notUtf8" | "marked" | "zero";
  readonly line: number;
};
