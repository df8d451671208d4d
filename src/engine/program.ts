export { chanceWeights, checkChoice, seatName } from "./choice/checkChoice.ts";
export { CHANCE, type Choice, seatOf, WHITE_CELL } from "./choice/choice.ts";
export { formatChoice, parseChoice } from "./choice/choiceText.ts";
export { isStuck } from "./choice/isStuck.ts";
export { legalChoices } from "./choice/legalChoices.ts";
export type { Refusal } from "./choice/refusal.ts";
export { type ChoiceMade, judgeStep } from "./claims/judgeStep.ts";
export { nextAsked } from "./policy/chooseByPolicy.ts";
export { questionKey } from "./policy/luck.ts";
export { pickWeighted } from "./policy/pickWeighted.ts";
export { againIn } from "./program/againIn.ts";
export { authoredChoices, authoredState, authoredWindow } from "./program/authored.ts";
export type { BinaryOperator, Code } from "./program/code.ts";
export { compile } from "./program/compile.ts";
export { codesOfAct } from "./program/everyCode.ts";
export { inAskingOrder } from "./program/inAskingOrder.ts";
export { MOST_AUTOMATIC_CHOICES, MOST_MICROSTEPS } from "./program/limits.ts";
export { mostHours } from "./program/mostHours.ts";
export type {
  Act,
  Cause,
  Desk,
  Moment,
  Node,
  Program,
  ProgramCheck,
  ProgramClaim,
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
export { eventTypeOf, injectType } from "./referee/machineEvent.ts";
export { type MilestoneReached, milestonesReached } from "./referee/milestonesReached.ts";
export type { Referee, Step } from "./referee/referee.ts";
export type { TraceEvent } from "./referee/traceEvent.ts";
export { blankState, hasStarted } from "./state/blankState.ts";
export { evaluate, holds } from "./state/evaluate.ts";
export type { GameState } from "./state/gameState.ts";
export { HASH_PARTS, hashState } from "./state/hashState.ts";
export { identify } from "./state/identify.ts";
export { openDesks, openWindow, reachedEnding } from "./state/openWindow.ts";
export { packState, unpackState } from "./state/packState.ts";
export { rangeOfResult } from "./state/resultOf.ts";
