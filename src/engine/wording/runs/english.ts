import type { FieldType, Maker, RunWording } from "./runWording.ts";

const TYPES: Readonly<Record<FieldType, string>> = {
  object: "an object",
  list: "a list",
  text: "a text",
  number: "a number, not negative",
  whole: "a whole number",
};

const MAKERS: Readonly<Record<Maker, string>> = {
  person: "a person",
  policy: "a policy",
  chance: "chance",
  white_cell: "the White Cell",
};

/** What is said of runs, in English. */
export const englishRuns: RunWording = {
  unplayable: (state) =>
    `The scenario can't be played: its rules go round in a circle${state === undefined ? "" : ` at "${state}"`} before anyone can choose.`,
  endless: (choices, window) =>
    `The play stops here: policies and chance have made ${choices.toLocaleString("en")} choices on end${window === undefined ? "" : `, the last at "${window}"`}, and no person is asked.`,
  otherScenario: (found, expected) => `The run is of the scenario "${found}", not of "${expected}".`,
  refused: (ply, choice, why) => `Ply ${ply} ("${choice}") can't be played any more: ${why}`,
  notAChoice: "It isn't the written form of a choice.",
  otherEnding: (recorded, found) => `The run says that it ${endsIn(recorded)}; played again it ${endsIn(found)}.`,
  otherEndHour: (recorded, found) =>
    `The run says that it ends at hour ${recorded}; played again it ends at hour ${found}.`,
  otherMaker: (ply, choice, by, holder) =>
    `Ply ${ply} ("${choice}") is recorded as made by ${MAKERS[by]}, but it was for ${MAKERS[holder]} to choose.`,
  notDrawn: (ply, choice, drawn) =>
    `Ply ${ply} ("${choice}") isn't what the run's seed draws${drawn === undefined ? "" : ` ("${drawn}")`}, and no overrule is recorded.`,
  otherRules: "The run was recorded under other rules than those of the scenario at hand.",
  startDiffers: (parts) => `The scenario starts otherwise than when the run was recorded: ${parts.join(", ")} differ.`,
  diverged: (ply, choice, parts) =>
    `Ply ${ply} ("${choice}") leads elsewhere than when it was recorded: ${parts.join(", ")} differ.`,
  notStored: "The browser refused to store the run.",
  link: {
    broken: "The link is damaged or incomplete.",
    otherScenario: (found, expected) => `The link is of the scenario "${found}", not of "${expected}".`,
    otherRules: "The link was made with other rules of this scenario than the ones at hand.",
    impossible: (ply) => `The link's choice ${ply} can't be made by the rules at hand.`,
  },
  file: {
    tooLarge: "The run file is larger than 2 MB and was not read.",
    notJson: "The file isn't JSON, so it isn't a run file.",
    notARun: 'The file isn\'t a run of Threshold: it has no "format": "threshold-run".',
    version: (found) => `The run has format version ${found}; this Threshold reads versions 1 and 2.`,
    player: 'A seat is held by "person", "policy" or "white_cell"; the run names another.',
    tooDeep: (most) => `The run's variations are nested more than ${most} deep.`,
    noneOf: (field, known) => `"${field}" is none of ${known.join(", ")}.`,
    onlyTrue: (field) => `"${field}" is true or isn't there.`,
    wrongType: (field, wanted) => `${field === undefined ? "The run" : `"${field}"`} has to be ${TYPES[wanted]}.`,
    tooMany: (field, most) => `"${field}" has more than ${most} entries.`,
    tooLong: (field, most) => `"${field}" is longer than ${most} characters.`,
  },
};

const endsIn = (ending: string | undefined): string => (ending === undefined ? "goes on" : `ends in "${ending}"`);
