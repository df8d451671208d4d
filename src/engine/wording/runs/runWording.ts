import type { HASH_PARTS } from "../../state/hashState.ts";

/** What a replay compares: the parts of a state, and what is recorded in a ply. */
export type ComparedPart = (typeof HASH_PARTS)[number] | "window" | "hour";

export type Maker = "person" | "policy" | "chance" | "white_cell";

/** Messages about runs that can't be read or played, in one language. Plies count from 1. */
export type RunWording = {
  /** With the title of the state at which the rules go round, where it may be known. */
  readonly unplayable: (state: string | undefined) => string;
  /** The same where game time goes beyond the last hour. */
  readonly beyondCalendar: string;
  /** No one has been asked for so many choices on end; with the path of the window at which it was noticed, where it may be known. */
  readonly endless: (choices: number, window: string | undefined) => string;
  readonly otherScenario: (found: string, expected: string) => string;
  readonly refused: (ply: number, choice: string, why: string) => string;
  /** Why a choice is refused that no choice is written like. */
  readonly notAChoice: string;
  /** Without an ending the run goes on. */
  readonly otherEnding: (recorded: string | undefined, found: string | undefined) => string;
  readonly otherEndHour: (recorded: number, found: number) => string;
  /** Another made the choice than holds the seat. */
  readonly otherMaker: (ply: number, choice: string, by: Maker, holder: Maker) => string;
  readonly notDrawn: (ply: number, choice: string, drawn: string | undefined) => string;
  /** Why a run doesn't verify, whatever it leads to. */
  readonly otherRules: string;
  readonly startDiffers: (parts: readonly ComparedPart[]) => string;
  readonly diverged: (ply: number, choice: string, parts: readonly ComparedPart[]) => string;
  /** Where the browser doesn't say why. */
  readonly notStored: string;
  readonly link: LinkWording;
  readonly file: RunFileWording;
};

type LinkWording = {
  readonly broken: string;
  readonly otherScenario: (found: string, expected: string) => string;
  readonly otherRules: string;
  readonly impossible: (ply: number) => string;
};

/** Fields are named as they stand in the file. */
export type RunFileWording = {
  readonly tooLarge: string;
  readonly notJson: string;
  readonly notARun: string;
  readonly version: (found: string) => string;
  readonly player: string;
  readonly tooDeep: (most: number) => string;
  readonly noneOf: (field: string, known: readonly string[]) => string;
  readonly onlyTrue: (field: string) => string;
  /** Without a field it is the run itself. */
  readonly wrongType: (field: string | undefined, wanted: FieldType) => string;
  readonly tooMany: (field: string, most: number) => string;
  readonly tooLong: (field: string, most: number) => string;
};

export type FieldType = "object" | "list" | "text" | "number" | "whole";
