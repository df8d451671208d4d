import { alwaysForEver } from "./alwaysForEver.ts";
import { alwaysMayLoop } from "./alwaysMayLoop.ts";
import { alwaysWithoutEnd } from "./alwaysWithoutEnd.ts";
import { checkKeys } from "./checkKeys.ts";
import { chooseLimits } from "./chooseLimits.ts";
import { conditions } from "./conditions.ts";
import { conflictingStateKeys } from "./conflictingStateKeys.ts";
import { curveOrder } from "./curveOrder.ts";
import { deadline } from "./deadline.ts";
import { duplicateEnding } from "./duplicateEnding.ts";
import { duplicateValue } from "./duplicateValue.ts";
import { effectLeavesRange } from "./effectLeavesRange.ts";
import { effectMayClamp } from "./effectMayClamp.ts";
import { hiddenCondition } from "./hiddenCondition.ts";
import { hiddenPlaceholder } from "./hiddenPlaceholder.ts";
import { linkAddress } from "./linkAddress.ts";
import { malformedItem } from "./malformedItem.ts";
import { malformedShape } from "./malformedShape.ts";
import { malformedSymbol } from "./malformedSymbol.ts";
import { mapIdTaken } from "./mapIdTaken.ts";
import { nameTaken } from "./nameTaken.ts";
import { noEnding } from "./noEnding.ts";
import { noWayOn } from "./noWayOn.ts";
import { noWayToEnding } from "./noWayToEnding.ts";
import { numberWithoutSource } from "./numberWithoutSource.ts";
import { objectiveNeverAssessed } from "./objectiveNeverAssessed.ts";
import { offTheView } from "./offTheView.ts";
import { optionLeadsOn } from "./optionLeadsOn.ts";
import { otherwiseMayLock } from "./otherwiseMayLock.ts";
import { overBudget } from "./overBudget.ts";
import { placeholders } from "./placeholders.ts";
import { playedChoices } from "./playedChoices.ts";
import { policyNames } from "./policyNames.ts";
import { rangeReversed } from "./rangeReversed.ts";
import { reservedWord } from "./reservedWord.ts";
import { resolveWithoutDefault } from "./resolveWithoutDefault.ts";
import type { Rule } from "./rule.ts";
import { seatWithoutWindow } from "./seatWithoutWindow.ts";
import { shareBounds } from "./shareBounds.ts";
import { signalNeverHeard } from "./signalNeverHeard.ts";
import { signalNeverRaised } from "./signalNeverRaised.ts";
import { sourceAddress } from "./sourceAddress.ts";
import { sourceNeverCited } from "./sourceNeverCited.ts";
import { sourceWithoutDate } from "./sourceWithoutDate.ts";
import { startOfStates } from "./startOfStates.ts";
import { startOutside } from "./startOutside.ts";
import { stateNeverEntered } from "./stateNeverEntered.ts";
import { stateOutOfReach } from "./stateOutOfReach.ts";
import { textSyntax } from "./textSyntax.ts";
import { textTooLong } from "./textTooLong.ts";
import { togetherOfOne } from "./togetherOfOne.ts";
import { uncertainOutside } from "./uncertainOutside.ts";
import { unknownEnding } from "./unknownEnding.ts";
import { unknownMapId } from "./unknownMapId.ts";
import { unknownObjective } from "./unknownObjective.ts";
import { unknownPlace } from "./unknownPlace.ts";
import { unknownPolicy } from "./unknownPolicy.ts";
import { unknownSeat } from "./unknownSeat.ts";
import { unknownSource } from "./unknownSource.ts";
import { unknownVariable } from "./unknownVariable.ts";
import { variableNeverRead } from "./variableNeverRead.ts";
import { variableNeverWritten } from "./variableNeverWritten.ts";
import { viewReversed } from "./viewReversed.ts";
import { weights } from "./weights.ts";
import { weightsOfNothing } from "./weightsOfNothing.ts";
import { windowMayLock } from "./windowMayLock.ts";

/** Every rule, grouped as the codes are: names, structure, texts and sources, the map. */
export const rules: readonly Rule[] = [
  unknownSeat,
  unknownVariable,
  unknownSource,
  unknownObjective,
  unknownPlace,
  unknownMapId,
  uncertainOutside,
  unknownEnding,
  unknownPolicy,
  policyNames,
  playedChoices,
  signalNeverRaised,
  signalNeverHeard,
  nameTaken,
  reservedWord,

  rangeReversed,
  startOutside,
  duplicateValue,
  curveOrder,
  startOfStates,
  conflictingStateKeys,
  deadline,
  chooseLimits,
  optionLeadsOn,
  resolveWithoutDefault,
  togetherOfOne,
  duplicateEnding,
  noEnding,
  seatWithoutWindow,
  stateNeverEntered,
  variableNeverRead,
  variableNeverWritten,
  alwaysWithoutEnd,
  checkKeys,
  weights,
  weightsOfNothing,
  effectLeavesRange,
  effectMayClamp,
  conditions,
  windowMayLock,
  otherwiseMayLock,
  alwaysForEver,
  alwaysMayLoop,
  noWayToEnding,
  noWayOn,
  stateOutOfReach,
  objectiveNeverAssessed,
  hiddenCondition,
  shareBounds,

  textSyntax,
  textTooLong,
  placeholders,
  linkAddress,
  sourceAddress,
  hiddenPlaceholder,
  numberWithoutSource,
  sourceNeverCited,
  sourceWithoutDate,
  overBudget,

  malformedSymbol,
  mapIdTaken,
  viewReversed,
  malformedShape,
  malformedItem,
  offTheView,
];
