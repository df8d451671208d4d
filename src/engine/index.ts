export { chanceWeights, checkChoice, seatName } from "./choice/checkChoice.ts";
export { CHANCE, type Choice, seatOf, WHITE_CELL } from "./choice/choice.ts";
export { formatChoice, parseChoice } from "./choice/choiceText.ts";
export { isStuck } from "./choice/isStuck.ts";
export { legalChoices } from "./choice/legalChoices.ts";
export type { Refusal } from "./choice/refusal.ts";
export { createLiveReferee } from "./machine/createLiveReferee.ts";
export { createReferee, type Referee, type Step } from "./machine/createReferee.ts";
export { eventTypeOf, injectType } from "./machine/machineEvent.ts";
export type { ScenarioMachine } from "./machine/scenarioMachine.ts";
export { toMachine } from "./machine/toMachine.ts";
export type { TraceEvent } from "./machine/traceEvent.ts";
export { chooseByPolicy, nextAsked } from "./policy/chooseByPolicy.ts";
export { type Luck, luckOf, type Question, questionKey } from "./policy/luck.ts";
export { pickWeighted } from "./policy/pickWeighted.ts";
export { withForced } from "./policy/withForced.ts";
export { authoredState, authoredWindow } from "./program/authored.ts";
export type { BinaryOperator, Code } from "./program/code.ts";
export { compile } from "./program/compile.ts";
export { codesOfAct } from "./program/everyCode.ts";
export { MOST_AUTOMATIC_CHOICES, MOST_MICROSTEPS } from "./program/limits.ts";
export { mostHours } from "./program/mostHours.ts";
export type {
  Act,
  Desk,
  Node,
  Program,
  ProgramCheck,
  ProgramEffect,
  ProgramInitiative,
  ProgramInject,
  ProgramOption,
  ProgramTransition,
  ProgramVariable,
  ProgramWindow,
  Timer,
} from "./program/program.ts";
export { createRanges, mayBeCutOff, type Ranges, rangeOf } from "./program/rangeOf.ts";
export { someCode } from "./program/someCode.ts";
export { withStarts } from "./program/withStarts.ts";
export { blankState, hasStarted } from "./state/blankState.ts";
export { evaluate, holds } from "./state/evaluate.ts";
export type { GameState } from "./state/gameState.ts";
export { HASH_PARTS, hashState } from "./state/hashState.ts";
export { identify } from "./state/identify.ts";
export { openWindow, reachedEnding } from "./state/openWindow.ts";
export { packState, unpackState } from "./state/packState.ts";
export { rangeOfResult } from "./state/resultOf.ts";
export { canSee } from "./view/canSee.ts";
export { createTester, type Tester } from "./view/createTester.ts";
export { canSeeChart, canSeeWindow } from "./view/knowledge.ts";
export { type Happening, toHappenings } from "./view/toHappenings.ts";
export { type Asked, type StateView, type Status, viewState } from "./view/viewState.ts";
export { describeFailing } from "./wording/describeFailing.ts";
export { describeRefusal } from "./wording/describeRefusal.ts";
export { english } from "./wording/english.ts";
export { japanese } from "./wording/japanese.ts";
export { loopTitle } from "./wording/loopTitle.ts";
export type { ComparedPart, RunFileWording } from "./wording/runs/runWording.ts";
export { showValue } from "./wording/showValue.ts";
export { traditionalChinese } from "./wording/traditionalChinese.ts";
export type { Audience, Wording } from "./wording/wording.ts";
export { wordingOf } from "./wording/wordingOf.ts";
