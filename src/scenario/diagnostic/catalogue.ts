/**
 * Every kind of diagnostic. Codes are for ever: SCN0 the file, SCN1 keys and values, SCN2 expressions and effects,
 * SCN3 names, SCN4 structure, SCN5 texts and sources, SCN6 the map, SCN7 how the scenario plays, SCN8 translations.
 */
export const catalogue = {
  "file-too-large": { code: "SCN001", severity: "error", about: "A file may hold 2,000,000 characters." },
  "nested-too-deep": { code: "SCN002", severity: "error", about: "Maps and lists may be nested 64 deep." },
  "yaml-syntax": { code: "SCN003", severity: "error", about: "The file has to be YAML 1.2." },
  "duplicate-key": { code: "SCN004", severity: "error", about: "A map names each key once." },
  "tag-refused": { code: "SCN005", severity: "error", about: "YAML tags such as !!str have no meaning in a scenario." },
  "alias-refused": {
    code: "SCN006",
    severity: "error",
    about: "YAML aliases are few, name an anchor above them and don't nest.",
  },
  "key-refused": {
    code: "SCN007",
    severity: "error",
    about: "Some keys can't be used: merge keys, lists as keys, and names that JavaScript reserves.",
  },
  "several-documents": { code: "SCN008", severity: "error", about: "A file holds one YAML document." },
  "empty-file": { code: "SCN009", severity: "error", about: "A scenario file holds at least its required keys." },
  "unsupported-version": { code: "SCN010", severity: "error", about: "This reader knows version 1 of the format." },
  "too-many-problems": { code: "SCN011", severity: "note", about: "Only the first 1,000 problems are listed." },
  "not-utf8": { code: "SCN012", severity: "error", about: "A file is a text in UTF-8, or in UTF-16 with its mark." },
  "look-alike": {
    code: "SCN013",
    severity: "error",
    about: "Outside texts, a character is the plain one that it looks like.",
  },
  "not-a-scenario": { code: "SCN014", severity: "error", about: "A scenario file has the keys of a scenario." },

  "unknown-key": {
    code: "SCN101",
    severity: "error",
    about: "A key has to be one that the format knows at this place.",
  },
  "missing-key": { code: "SCN102", severity: "error", about: "A required key is there." },
  "wrong-type": { code: "SCN103", severity: "error", about: "A value has the type that its key asks for." },
  "unknown-word": { code: "SCN104", severity: "error", about: "A value from a fixed list is one of the list." },
  "malformed-id": {
    code: "SCN105",
    severity: "error",
    about: "An id is lower-case letters, digits and underscores, and starts with a letter.",
  },
  "reserved-name": { code: "SCN106", severity: "error", about: "Names with a meaning of their own can't be ids." },
  "number-out-of-bounds": { code: "SCN107", severity: "error", about: "A number lies within the bounds of its key." },
  "malformed-duration": {
    code: "SCN108",
    severity: "error",
    about: "A duration is days and hours, such as 48h or 1d12h, at least one hour.",
  },
  "malformed-range": { code: "SCN109", severity: "error", about: "A range is two whole numbers, such as 0..100." },
  "malformed-date": {
    code: "SCN110",
    severity: "error",
    about: "A date is ISO 8601; the clock's start has a time and an offset.",
  },
  "empty-value": { code: "SCN111", severity: "error", about: "A map or list that may not be empty holds something." },
  "malformed-point": { code: "SCN112", severity: "error", about: "A point is a place's id or [latitude, longitude]." },
  "conflicting-keys": {
    code: "SCN113",
    severity: "error",
    about: "Keys that exclude each other aren't used together.",
  },
  "malformed-language": { code: "SCN114", severity: "error", about: "A language is a BCP 47 tag such as en or pt-BR." },

  "expression-syntax": { code: "SCN201", severity: "error", about: "An expression is well-formed CEL." },
  "expression-too-long": {
    code: "SCN202",
    severity: "error",
    about: "An expression has at most 10,000 characters and 1,000 parts.",
  },
  "unsupported-expression": {
    code: "SCN203",
    severity: "error",
    about: "An expression uses only the part of CEL that the format has.",
  },
  "unknown-name": {
    code: "SCN204",
    severity: "error",
    about: "A name in an expression is a variable, a chart, a curve or hour.",
  },
  "unknown-function": { code: "SCN205", severity: "error", about: "A function is min, max, abs, within or a curve." },
  "wrong-operand": { code: "SCN206", severity: "error", about: "Operators get the types that they work on." },
  "unknown-value": { code: "SCN207", severity: "error", about: "A name is compared with one of its values." },
  "misplaced-name": { code: "SCN208", severity: "error", about: "A name is used where it has a value." },
  "bare-number": { code: "SCN209", severity: "error", about: "An effect on a number has a sign: +4, -4 or = 4." },
  "malformed-effect": {
    code: "SCN210",
    severity: "error",
    about: "An effect is +, - or = and an expression, or a bare value.",
  },
  "wrong-effect": { code: "SCN211", severity: "error", about: "An effect fits the type of its variable." },
  "negative-weight": { code: "SCN212", severity: "error", about: "A weight is 0 or more." },
  "number-too-large": { code: "SCN213", severity: "error", about: "Numbers lie within ±1,000,000,000." },
  "wrong-arguments": { code: "SCN214", severity: "error", about: "A function gets as many arguments as it takes." },
  "weight-may-be-negative": {
    code: "SCN215",
    severity: "warning",
    about: "A weight stays at 0 or above, or says by max(0, …) that it may not.",
  },
  "weights-all-zero": { code: "SCN216", severity: "error", about: "Of the outcomes of chance some can be drawn." },
  "weights-may-be-zero": {
    code: "SCN217",
    severity: "warning",
    about: "Of the outcomes of chance one always weighs more than 0.",
  },
  "effect-leaves-range": {
    code: "SCN218",
    severity: "warning",
    about: "An effect leads to a value within its variable's range.",
  },
  "effect-may-clamp": {
    code: "SCN219",
    severity: "note",
    about: "Where ranges are required, no effect goes beyond its variable's range.",
  },
  "condition-never-holds": { code: "SCN220", severity: "warning", about: "A condition can hold." },
  "condition-always-holds": { code: "SCN221", severity: "note", about: "A condition can fail." },
  "text-never-true": {
    code: "SCN222",
    severity: "warning",
    about: "What a text claims by `holds` can be true when it is shown.",
  },

  "unknown-seat": { code: "SCN301", severity: "error", about: "A seat that is named is declared." },
  "unknown-variable": { code: "SCN302", severity: "error", about: "A variable that is changed is declared." },
  "unknown-state": { code: "SCN303", severity: "error", about: "A state that is named is within reach of the name." },
  "unknown-source": { code: "SCN304", severity: "error", about: "A source that is named is declared." },
  "unknown-objective": { code: "SCN305", severity: "error", about: "An objective that is named is declared." },
  "unknown-place": { code: "SCN306", severity: "error", about: "A place that is named is declared." },
  "unknown-map-id": { code: "SCN307", severity: "error", about: "A unit, zone or route that is named is declared." },
  "unknown-option": { code: "SCN308", severity: "error", about: "An option that is named belongs to its window." },
  "unknown-window": { code: "SCN309", severity: "error", about: "A window is named by the path of its state." },
  "unknown-initiative": {
    code: "SCN310",
    severity: "error",
    about: "An initiative that is named is declared and belongs to its seat.",
  },
  "unknown-inject": { code: "SCN311", severity: "error", about: "An inject that is named is declared." },
  "unknown-ending": { code: "SCN312", severity: "error", about: "An ending that is named is declared." },
  "signal-never-raised": { code: "SCN313", severity: "warning", about: "A signal that is heard is raised somewhere." },
  "signal-never-heard": { code: "SCN314", severity: "warning", about: "A signal that is raised is heard somewhere." },
  "name-taken": { code: "SCN315", severity: "error", about: "Variables, charts and curves share one set of names." },
  "malformed-choice": {
    code: "SCN316",
    severity: "error",
    about: "A choice in a check is written window=option or seat!initiative.",
  },
  "unknown-spot": {
    code: "SCN320",
    severity: "error",
    about: "A place or unit at which something is decided or acts is declared.",
  },

  "range-reversed": { code: "SCN401", severity: "error", about: "A range goes from low to high." },
  "start-outside": { code: "SCN402", severity: "error", about: "A variable starts at one of its values." },
  "curve-order": { code: "SCN403", severity: "error", about: "The points of a curve go from left to right." },
  "unknown-start": { code: "SCN404", severity: "error", about: "The start of a chart or state is one of its states." },
  "missing-start": {
    code: "SCN405",
    severity: "error",
    about: "A state with states inside has a start, and a start has states.",
  },
  "unknown-otherwise": {
    code: "SCN406",
    severity: "error",
    about: "The option taken at a deadline is one of the window's.",
  },
  "deadline-without-otherwise": {
    code: "SCN407",
    severity: "error",
    about: "A deadline names what is taken when it passes.",
  },
  "choose-limits": { code: "SCN408", severity: "error", about: "The number of options to choose fits the options." },
  "resolve-without-default": {
    code: "SCN409",
    severity: "error",
    about: "What follows a simultaneous choice has a last entry without a condition.",
  },
  "option-leads-on": {
    code: "SCN410",
    severity: "error",
    about: "Options of which several are taken lead nowhere by themselves.",
  },
  "duplicate-ending": { code: "SCN411", severity: "error", about: "Each ending has an id of its own." },
  "no-ending": { code: "SCN412", severity: "error", about: "A scenario has an ending." },
  "seat-without-window": { code: "SCN413", severity: "error", about: "A playable seat has a window." },
  "state-never-entered": {
    code: "SCN414",
    severity: "warning",
    about: "Every state can be entered by some transition.",
  },
  "variable-never-read": { code: "SCN415", severity: "warning", about: "A variable is read or shown somewhere." },
  "variable-never-written": { code: "SCN416", severity: "note", about: "A variable changes somewhere." },
  "always-without-end": {
    code: "SCN417",
    severity: "error",
    about: "An always transition leads to a state, and all but the last have a condition.",
  },
  "together-of-one": { code: "SCN418", severity: "error", about: "Two or more seats choose together." },
  "duplicate-value": {
    code: "SCN419",
    severity: "error",
    about: "An enum names each of its values once.",
  },
  "option-never-possible": {
    code: "SCN420",
    severity: "warning",
    about: "Everything that can be chosen is possible in some situation.",
  },
  "window-may-lock": { code: "SCN421", severity: "warning", about: "The seat to move can always choose." },
  "otherwise-may-lock": {
    code: "SCN422",
    severity: "warning",
    about: "The option that is taken when time runs out is always open.",
  },
  "always-for-ever": {
    code: "SCN423",
    severity: "error",
    about: "Always transitions without conditions don't loop.",
  },
  "always-may-loop": {
    code: "SCN424",
    severity: "warning",
    about: "Always transitions that change nothing don't loop.",
  },
  "no-way-to-ending": { code: "SCN425", severity: "error", about: "Some ending can be reached from the start." },
  "no-way-on": { code: "SCN426", severity: "warning", about: "Every state has a way on to an ending." },
  "state-out-of-reach": {
    code: "SCN427",
    severity: "warning",
    about: "Every state can be reached from the start of its chart.",
  },
  "objective-never-assessed": {
    code: "SCN428",
    severity: "warning",
    about: "Every objective is measured by a criterion.",
  },
  "hidden-condition": {
    code: "SCN429",
    severity: "warning",
    about: "What depends on a secret is shown to someone who may know it.",
  },
  "uncertain-outside": {
    code: "SCN430",
    severity: "error",
    about: "Within what a variable's start is uncertain lies in its range and around its start.",
  },
  "year-too-late": { code: "SCN431", severity: "error", about: "Game time stays within the year 9999." },
  "weight-bars-way": {
    code: "SCN432",
    severity: "warning",
    about: "What weighs 0 isn't the only way on.",
  },
  "too-many-charts": {
    code: "SCN433",
    severity: "error",
    about: "A scenario has at most 200 charts and regions together.",
  },
  "asked-unseen": {
    code: "SCN434",
    severity: "warning",
    about: "A seat learns of the state in which it is asked.",
  },
  "folder-and-id": {
    code: "SCN435",
    severity: "warning",
    about: "A scenario in the folder of scenarios lies in one of the name that is its id.",
  },

  "text-syntax": { code: "SCN501", severity: "error", about: "A text is a well-formed ICU message." },
  "unknown-placeholder": {
    code: "SCN502",
    severity: "error",
    about: "A placeholder in a text names a variable or something of game time.",
  },
  "source-address": {
    code: "SCN503",
    severity: "error",
    about: "The address of a source starts with http:// or https://.",
  },
  "link-address": {
    code: "SCN504",
    severity: "error",
    about: "A link in a text leads to an http or https address.",
  },
  "placeholder-type": {
    code: "SCN505",
    severity: "error",
    about: "A placeholder fits the type of its variable.",
  },
  "text-too-long": {
    code: "SCN506",
    severity: "error",
    about: "A text has at most 10,000 characters, 500 lines and 500 marks of Markdown.",
  },
  "hidden-placeholder": {
    code: "SCN507",
    severity: "warning",
    about: "A placeholder names a value that those who read the text may know.",
  },
  "number-without-source": {
    code: "SCN508",
    severity: "warning",
    about: "Where sources are required, every number has one.",
  },
  "text-without-holds": {
    code: "SCN517",
    severity: "warning",
    about:
      "Where `holds` is required, a text that writes out a number, a death, a place, a law, a weekday or an hour has one.",
  },
  "source-never-cited": { code: "SCN509", severity: "note", about: "A source is named somewhere." },
  "source-without-date": { code: "SCN510", severity: "note", about: "A source has a date." },
  "over-budget": {
    code: "SCN511",
    severity: "warning",
    about: "One run gives no more to read than the budget allows.",
  },
  "text-cut-short": {
    code: "SCN512",
    severity: "warning",
    about: "A text isn't cut short by a # with a space before it.",
  },
  "literal-placeholder": {
    code: "SCN513",
    severity: "warning",
    about: "Braces around the name of a variable make a placeholder.",
  },
  "true-or-false": {
    code: "SCN514",
    severity: "warning",
    about: "A text says with a select what is true and what is false.",
  },
  "plural-forms": {
    code: "SCN515",
    severity: "warning",
    about: "A plural has the forms that its language needs, and no others.",
  },
  "picture-in-text": { code: "SCN516", severity: "warning", about: "A text has no pictures in it." },
  "text-never-shown": {
    code: "SCN518",
    severity: "warning",
    about: "Of texts that vary each is shown to someone.",
  },

  "malformed-symbol": {
    code: "SCN601",
    severity: "error",
    about: "A unit's symbol is an identification code of 20 digits.",
  },
  "map-id-taken": { code: "SCN602", severity: "error", about: "Units, zones and routes share one set of ids." },
  "view-reversed": {
    code: "SCN603",
    severity: "error",
    about: "The map's view goes from west to east and from south to north.",
  },
  "malformed-shape": {
    code: "SCN604",
    severity: "error",
    about: "A zone is a circle or three points or more, a route two points or more.",
  },
  "malformed-item": { code: "SCN605", severity: "error", about: "A map item does one thing." },
  "off-the-view": { code: "SCN606", severity: "warning", about: "Places and units are on the map's view or near it." },
  "change-without-preview": {
    code: "SCN620",
    severity: "note",
    about: "An option that changes the map has a preview.",
  },

  "unknown-policy": { code: "SCN701", severity: "error", about: "A policy that a check names is declared." },
  "share-bounds": {
    code: "SCN702",
    severity: "error",
    about: "The share of an ending lies between two percentages from 0 to 100, the lower one first.",
  },

  "unknown-text": {
    code: "SCN801",
    severity: "error",
    about: "A key of a translation leads to a text of its scenario.",
  },
  "foreign-placeholder": {
    code: "SCN802",
    severity: "error",
    about: "A translation has only the placeholders of the text that it translates.",
  },
  "locale-language": {
    code: "SCN803",
    severity: "error",
    about: "A translation is in the language that its file is named for, which isn't the scenario's own.",
  },
  "missing-placeholder": {
    code: "SCN804",
    severity: "warning",
    about: "A translation has all the placeholders of the text that it translates.",
  },
  "locale-name": { code: "SCN805", severity: "warning", about: 'The name of a translation\'s file ends in ".yaml".' },
} as const;

/** The readable name of a kind of diagnostic. */
export type Slug = keyof typeof catalogue;
