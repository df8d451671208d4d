import { alwaysWithoutEnd } from "./alwaysWithoutEnd.ts";
import { checkKeys } from "./checkKeys.ts";
import { chooseLimits } from "./chooseLimits.ts";
import { conflictingStateKeys } from "./conflictingStateKeys.ts";
import { curveOrder } from "./curveOrder.ts";
import { deadline } from "./deadline.ts";
import { duplicateEnding } from "./duplicateEnding.ts";
import { duplicateValue } from "./duplicateValue.ts";
import { linkAddress } from "./linkAddress.ts";
import { malformedItem } from "./malformedItem.ts";
import { malformedShape } from "./malformedShape.ts";
import { malformedSymbol } from "./malformedSymbol.ts";
import { mapIdTaken } from "./mapIdTaken.ts";
import { nameTaken } from "./nameTaken.ts";
import { negativeWeight } from "./negativeWeight.ts";
import { noEnding } from "./noEnding.ts";
import { optionLeadsOn } from "./optionLeadsOn.ts";
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
import { startOfStates } from "./startOfStates.ts";
import { startOutside } from "./startOutside.ts";
import { stateNeverEntered } from "./stateNeverEntered.ts";
import { textSyntax } from "./textSyntax.ts";
import { textTooLong } from "./textTooLong.ts";
import { togetherOfOne } from "./togetherOfOne.ts";
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

/** Every rule, grouped as the codes are: names, structure, texts and sources, the map. */
export const rules: readonly Rule[] = [
  unknownSeat,
  unknownVariable,
  unknownSource,
  unknownObjective,
  unknownPlace,
  unknownMapId,
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
  negativeWeight,
  checkKeys,
  shareBounds,

  textSyntax,
  textTooLong,
  placeholders,
  linkAddress,
  sourceAddress,

  malformedSymbol,
  mapIdTaken,
  viewReversed,
  malformedShape,
  malformedItem,
];
