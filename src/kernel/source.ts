import type { Program } from "#engine/program";
import type { Memory } from "./memory.ts";
import type { Translator } from "./translate.ts";

/** What every part of the kernel is written from. */
export type Source = {
  readonly program: Program;
  readonly memory: Memory;
  readonly translator: Translator;
  /** Whether `entered` is to say which nodes have been entered. */
  readonly isWatched: boolean;
  /** Whether what texts claim is judged. */
  readonly judgesTexts: boolean;
};

/** Statements while they are written; cells that nothing reads in between are written once, at the end. */
export type Body = {
  readonly say: (statement: string) => void;
  readonly setCell: (cell: number, value: number) => void;
  readonly settleCells: () => void;
  readonly text: () => string;
};
