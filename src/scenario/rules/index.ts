import { changeWithoutPreview } from "./map/changeWithoutPreview.ts";
import { malformedItem } from "./map/malformedItem.ts";
import { malformedShape } from "./map/malformedShape.ts";
import { malformedSymbol } from "./map/malformedSymbol.ts";
import { mapIdTaken } from "./map/mapIdTaken.ts";
import { offTheView } from "./map/offTheView.ts";
import { symbolDrawsNothing } from "./map/symbolDrawsNothing.ts";
import { viewReversed } from "./map/viewReversed.ts";
import { viewWithoutLand } from "./map/viewWithoutLand.ts";
import { wrongElement } from "./map/wrongElement.ts";
import { duplicateEnding } from "./names/duplicateEnding.ts";
import { malformedChoice } from "./names/malformedChoice.ts";
import { nameTaken } from "./names/nameTaken.ts";
import { reservedName } from "./names/reservedName.ts";
import { signalNeverHeard } from "./names/signalNeverHeard.ts";
import { signalNeverRaised } from "./names/signalNeverRaised.ts";
import { stanceChanged } from "./names/stanceChanged.ts";
import { unknownEnding } from "./names/unknownEnding.ts";
import { unknownInitiative } from "./names/unknownInitiative.ts";
import { unknownInject } from "./names/unknownInject.ts";
import { unknownLane } from "./names/unknownLane.ts";
import { unknownMapId } from "./names/unknownMapId.ts";
import { unknownObjective } from "./names/unknownObjective.ts";
import { unknownOption } from "./names/unknownOption.ts";
import { unknownOtherwise } from "./names/unknownOtherwise.ts";
import { unknownPlace } from "./names/unknownPlace.ts";
import { unknownPolicy } from "./names/unknownPolicy.ts";
import { unknownSeat } from "./names/unknownSeat.ts";
import { unknownSource } from "./names/unknownSource.ts";
import { unknownSpot } from "./names/unknownSpot.ts";
import { unknownStart } from "./names/unknownStart.ts";
import { unknownVariable } from "./names/unknownVariable.ts";
import { unknownWindow } from "./names/unknownWindow.ts";
import { alwaysForEver } from "./play/alwaysForEver.ts";
import { alwaysMayLoop } from "./play/alwaysMayLoop.ts";
import { askedUnseen } from "./play/askedUnseen.ts";
import { conditionAlwaysHolds } from "./play/conditionAlwaysHolds.ts";
import { conditionNeverHolds } from "./play/conditionNeverHolds.ts";
import { dailyOdds } from "./play/dailyOdds.ts";
import { effectLeavesRange } from "./play/effectLeavesRange.ts";
import { effectMayClamp } from "./play/effectMayClamp.ts";
import { hiddenCondition } from "./play/hiddenCondition.ts";
import { negativeWeight } from "./play/negativeWeight.ts";
import { noWayOn } from "./play/noWayOn.ts";
import { noWayToEnding } from "./play/noWayToEnding.ts";
import { optionNeverPossible } from "./play/optionNeverPossible.ts";
import { otherwiseMayLock } from "./play/otherwiseMayLock.ts";
import { stateNeverEntered } from "./play/stateNeverEntered.ts";
import { stateOutOfReach } from "./play/stateOutOfReach.ts";
import { textNeverTrue } from "./play/textNeverTrue.ts";
import { ticksTooOften } from "./play/ticksTooOften.ts";
import { weightBarsWay } from "./play/weightBarsWay.ts";
import { weightMayBeNegative } from "./play/weightMayBeNegative.ts";
import { weightsAllZero } from "./play/weightsAllZero.ts";
import { weightsMayBeZero } from "./play/weightsMayBeZero.ts";
import { windowMayLock } from "./play/windowMayLock.ts";
import type { Rule } from "./rule.ts";
import { alwaysWithoutEnd } from "./structure/alwaysWithoutEnd.ts";
import { chooseLimits } from "./structure/chooseLimits.ts";
import { conflictingKeys } from "./structure/conflictingKeys.ts";
import { curveOrder } from "./structure/curveOrder.ts";
import { deadlineWithoutOtherwise } from "./structure/deadlineWithoutOtherwise.ts";
import { duplicateKey } from "./structure/duplicateKey.ts";
import { duplicateValue } from "./structure/duplicateValue.ts";
import { endingForAll } from "./structure/endingForAll.ts";
import { milestoneCount } from "./structure/milestoneCount.ts";
import { milestoneRepeated } from "./structure/milestoneRepeated.ts";
import { missingKey } from "./structure/missingKey.ts";
import { missingStart } from "./structure/missingStart.ts";
import { noEnding } from "./structure/noEnding.ts";
import { objectiveNeverAssessed } from "./structure/objectiveNeverAssessed.ts";
import { optionLeadsOn } from "./structure/optionLeadsOn.ts";
import { rangeReversed } from "./structure/rangeReversed.ts";
import { resolveWithoutDefault } from "./structure/resolveWithoutDefault.ts";
import { seatWithoutWindow } from "./structure/seatWithoutWindow.ts";
import { shareBounds } from "./structure/shareBounds.ts";
import { shownNowhere } from "./structure/shownNowhere.ts";
import { startOutside } from "./structure/startOutside.ts";
import { togetherOfOne } from "./structure/togetherOfOne.ts";
import { tooManyCharts } from "./structure/tooManyCharts.ts";
import { uncertainOutside } from "./structure/uncertainOutside.ts";
import { variableNeverRead } from "./structure/variableNeverRead.ts";
import { variableNeverWritten } from "./structure/variableNeverWritten.ts";
import { wrongType } from "./structure/wrongType.ts";
import { yearTooLate } from "./structure/yearTooLate.ts";
import { hiddenPlaceholder } from "./texts/hiddenPlaceholder.ts";
import { linkAddress } from "./texts/linkAddress.ts";
import { literalPlaceholder } from "./texts/literalPlaceholder.ts";
import { numberWithoutSource } from "./texts/numberWithoutSource.ts";
import { overBudget } from "./texts/overBudget.ts";
import { pictureInText } from "./texts/pictureInText.ts";
import { placeholderType } from "./texts/placeholderType.ts";
import { pluralForms } from "./texts/pluralForms.ts";
import { sourceAddress } from "./texts/sourceAddress.ts";
import { sourceNeverCited } from "./texts/sourceNeverCited.ts";
import { sourceWithoutDate } from "./texts/sourceWithoutDate.ts";
import { textCutShort } from "./texts/textCutShort.ts";
import { textNeverShown } from "./texts/textNeverShown.ts";
import { textSyntax } from "./texts/textSyntax.ts";
import { textTooLong } from "./texts/textTooLong.ts";
import { textWithoutHolds } from "./texts/textWithoutHolds.ts";
import { trueOrFalse } from "./texts/trueOrFalse.ts";
import { unknownPlaceholder } from "./texts/unknownPlaceholder.ts";

/**
 * Every rule, by what it looks at: names, structure, how the scenario plays, texts and sources, the map. Play comes behind names
 * and structure, since a mistake in those explains one there.
 */
export const rules: readonly Rule[] = [
  duplicateEnding,
  malformedChoice,
  nameTaken,
  reservedName,
  signalNeverHeard,
  signalNeverRaised,
  unknownEnding,
  unknownInitiative,
  unknownInject,
  unknownLane,
  unknownMapId,
  unknownObjective,
  unknownOption,
  unknownOtherwise,
  unknownPlace,
  unknownPolicy,
  unknownSeat,
  unknownSource,
  unknownSpot,
  unknownStart,
  unknownVariable,
  unknownWindow,

  alwaysWithoutEnd,
  chooseLimits,
  conflictingKeys,
  curveOrder,
  deadlineWithoutOtherwise,
  duplicateValue,
  milestoneCount,
  milestoneRepeated,
  endingForAll,
  missingKey,
  missingStart,
  noEnding,
  objectiveNeverAssessed,
  optionLeadsOn,
  rangeReversed,
  resolveWithoutDefault,
  seatWithoutWindow,
  shareBounds,
  shownNowhere,
  startOutside,
  togetherOfOne,
  tooManyCharts,
  uncertainOutside,
  variableNeverRead,
  variableNeverWritten,
  wrongType,
  yearTooLate,
  ticksTooOften,
  dailyOdds,
  stanceChanged,
  duplicateKey,

  alwaysForEver,
  alwaysMayLoop,
  conditionAlwaysHolds,
  conditionNeverHolds,
  effectLeavesRange,
  effectMayClamp,
  hiddenCondition,
  negativeWeight,
  noWayOn,
  noWayToEnding,
  optionNeverPossible,
  askedUnseen,
  otherwiseMayLock,
  stateNeverEntered,
  stateOutOfReach,
  textNeverTrue,
  weightBarsWay,
  weightMayBeNegative,
  weightsAllZero,
  weightsMayBeZero,
  windowMayLock,

  hiddenPlaceholder,
  linkAddress,
  numberWithoutSource,
  overBudget,
  placeholderType,
  sourceAddress,
  sourceNeverCited,
  sourceWithoutDate,
  textSyntax,
  textTooLong,
  textWithoutHolds,
  unknownPlaceholder,
  pictureInText,
  pluralForms,
  trueOrFalse,
  literalPlaceholder,
  textCutShort,
  textNeverShown,

  malformedItem,
  malformedShape,
  malformedSymbol,
  symbolDrawsNothing,
  viewWithoutLand,
  wrongElement,
  mapIdTaken,
  offTheView,
  viewReversed,
  changeWithoutPreview,
];
