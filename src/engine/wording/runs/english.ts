import type { FieldType, Maker, RunWording } from "./runWording.ts";

const TYPES: Readonly<Record<FieldType, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  number: "a number of 0 or more",
  whole: "a whole number",
};

const MAKERS: Readonly<Record<Maker, string>> = {
  person: "a person",
  policy: "a policy",
  chance: "chance",
  white_cell: "the White Cell",
};

/** Messages about runs, in English. */
export const englishRuns: RunWording = {
  unplayable: (state) =>
    `The scenario can't be played: its rules loop without end${state === undefined ? "" : ` at "${state}"`} before anyone can choose.`,
  beyondCalendar:
    "The scenario can't be played: before anyone can choose, game time goes beyond the year 9999, the last that dates can show.",
  endless: (choices, window) =>
    `The play stops here: policies and chance have made ${choices.toLocaleString("en")} choices in a row${window === undefined ? "" : `, the last at "${window}"`}, and no person has been asked.`,
  otherScenario: (found, expected) => `The run belongs to the scenario "${found}", not to "${expected}".`,
  refused: (ply, choice, why) => `Ply ${ply} ("${choice}") can no longer be played: ${why}`,
  notAChoice: "It isn't written as a choice.",
  otherEnding: (recorded, found) => `The run says that it ${endsIn(recorded)}; replayed, it ${endsIn(found)}.`,
  otherEndHour: (recorded, found) =>
    `The run says that it ends at hour ${recorded}; replayed, it ends at hour ${found}.`,
  otherMaker: (ply, choice, by, holder) =>
    `Ply ${ply} ("${choice}") is recorded as made by ${MAKERS[by]}, but it was for ${MAKERS[holder]} to choose.`,
  notDrawn: (ply, choice, drawn) =>
    `Ply ${ply} ("${choice}") isn't what the run's seed draws${drawn === undefined ? "" : ` ("${drawn}")`}, and no overrule is recorded.`,
  otherRules: "The run was recorded under different rules of the scenario.",
  startDiffers: (parts) =>
    `The scenario starts differently from when the run was recorded: ${parts.join(", ")} differ.`,
  diverged: (ply, choice, parts) =>
    `Ply ${ply} ("${choice}") no longer leads where it led when it was recorded: ${parts.join(", ")} differ.`,
  notStored: "The browser refused to store the run.",
  link: {
    broken: "The link is damaged or incomplete.",
    otherScenario: (found, expected) => `The link belongs to the scenario "${found}", not to "${expected}".`,
    otherRules: "The link was made under different rules of this scenario.",
    impossible: (ply) => `Choice ${ply} of the link can't be made under the current rules.`,
  },
  file: {
    tooLarge: "The run file is larger than 2 MB and was not read.",
    notJson: "The file isn't JSON, so it isn't a run file.",
    notARun: 'The file isn\'t a run of Threshold: it has no "format": "threshold-run".',
    version: (found) => `The run has format version ${found}; this Threshold reads versions 1 and 2.`,
    player: 'A seat is held by "person", "policy" or "white_cell"; the run names something else.',
    tooDeep: (most) => `The run's variations are nested more than ${most} deep.`,
    noneOf: (field, known) => `"${field}" has to be one of ${known.join(", ")}.`,
    onlyTrue: (field) => `"${field}" has to be true or left out.`,
    wrongType: (field, wanted) => `${field === undefined ? "The run" : `"${field}"`} has to be ${TYPES[wanted]}.`,
    tooMany: (field, most) => `"${field}" has more than ${most} entries.`,
    tooLong: (field, most) => `"${field}" is longer than ${most} characters.`,
  },
};

const endsIn = (ending: string | undefined): string => (ending === undefined ? "goes on" : `ends in "${ending}"`);
