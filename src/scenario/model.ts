export type { Bundle, BundleFile, BundleJson } from "./bundle/bundle.ts";
export { isBundleJson } from "./bundle/isBundleJson.ts";
export { DAY, DRAW, EVENTS, happenedVariable, NOTHING_HAPPENS } from "./eventNames.ts";
export type { Expression } from "./expression/expression.ts";
export { fromJson } from "./fromJson.ts";
export { type Locale, localeFromJson, localise } from "./locale/locale.ts";
export { hashRules, hashUnlockedRules } from "./rulesForm/hashRules.ts";
export type {
  AtomicState,
  Basis,
  Chart,
  Claim,
  CompoundState,
  Confidence,
  Consequence,
  Decide,
  Ending,
  EndingKind,
  EndingWords,
  Initiative,
  Inject,
  Land,
  LatLon,
  MapItem,
  News,
  Option,
  Outcome,
  PlaceKind,
  Reached,
  Scenario,
  ScenarioMap,
  Seat,
  Showing,
  Side,
  Source,
  Stance,
  State,
  TimedTransition,
  Together,
  Transition,
  Unit,
  UnitStatus,
  Variable,
  VariableDomain,
  Window,
  ZoneKind,
} from "./scenario.ts";
export { DRAWN, STANCES, stanceVariable } from "./stanceNames.ts";
export { createTextFormatter, formatText, type TextValues } from "./text/createTextFormatter.ts";
export { lastHour } from "./text/lastHour.ts";
export { valueWords } from "./valueWords.ts";
export { walkStates } from "./walkStates.ts";
