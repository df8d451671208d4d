export { createPlayer, type Experiment, type Played, transferOf } from "./batch/experiment.ts";
export { planChunks, type Runs, type Shard, shardOf } from "./batch/runs.ts";
export { type Summary, summarise } from "./batch/summarise.ts";
export { emptyTally, mergeTallies, stopWord, type Tally, tallyBatch } from "./batch/tally.ts";
export { bestLine } from "./best/bestLine.ts";
export { type BestPlay, bestPlay, regretsAt } from "./best/bestPlay.ts";
export { type Forceable, forceable } from "./best/forceable.ts";
export { type Hidden, hiddenFrom, isAnythingHidden } from "./best/hiddenFrom.ts";
export { type JudgedChoice, judgeChoices } from "./best/judgeChoices.ts";
export { weighChoices } from "./best/weighChoices.ts";
export { findBreachInRun } from "./checks/findBreachInRun.ts";
export { isPromise } from "./checks/promise.ts";
export { type Proof, provePromises } from "./checks/provePromises.ts";
export { testChecks } from "./checks/testChecks.ts";
export { toRun } from "./checks/toRun.ts";
export type { Budget, Progress, Trial } from "./checks/trial.ts";
export { isFailure, isOpenVerdict, type Verdict, type Way } from "./checks/verdict.ts";
export type { RunAnswer } from "./compare/answers.ts";
export { compareRuns, type PlayedRun, type RunComparison } from "./compare/compareRuns.ts";
export { type Change, compareSets, type SetComparison } from "./compare/compareSets.ts";
export type { Coverage, Hit } from "./coverage/collect.ts";
export type { ItemKind } from "./coverage/item.ts";
export { type QuicktestProgress, quicktest } from "./coverage/quicktest.ts";
export type { Spread } from "./coverage/spread.ts";
export { describeChoice } from "./describeChoice.ts";
export { type ExploreProgress, exploreStates } from "./graph/exploreStates.ts";
export type { ExploreRequest } from "./graph/search.ts";
export { type StateGraph, stateAt, wayChoice } from "./graph/stateGraph.ts";
export { type Unreached, unreachedIn } from "./graph/unreached.ts";
export { estimatesAt } from "./luck/outcomesAt.ts";
export { type Split, splitResult } from "./luck/splitResult.ts";
export { type PlayedLine, valuesAlong } from "./luck/valuesAlong.ts";
export { createCircles } from "./odds/circles.ts";
export { componentsOf } from "./odds/components.ts";
export { compareEndings, countEndings } from "./odds/countEndings.ts";
export { type Course, toCourse } from "./odds/course.ts";
export { branchesAt, type Crossroads, type Place, toCrossroads } from "./odds/crossroads.ts";
export { expectLength } from "./odds/expectLength.ts";
export { type Flow, flow, flowing } from "./odds/flow.ts";
export { type Odds, toOdds } from "./odds/odds.ts";
export { oddsByChoice } from "./odds/oddsByChoice.ts";
export { solve } from "./odds/solve.ts";
export { type ExactVariable, summariseValues } from "./odds/summariseValues.ts";
export { type PairedChange, toPairedChange } from "./odds/toPairedChange.ts";
export { valuesAtEnd } from "./odds/valuesAtEnd.ts";
export { worthOfEnding, worthToSeat } from "./odds/worth.ts";
export { describeTables, type TableDescription } from "./records/describeTables.ts";
export {
  listParts,
  type PlanRequest,
  partName,
  planRecords,
  type RecordPart,
  type RecordPlan,
} from "./records/plan.ts";
export {
  type ColumnKind,
  type RecordColumn,
  type RecordTable,
  TABLE_NAMES,
  type TableName,
} from "./records/recordTable.ts";
export { toTable } from "./records/toTable.ts";
export { milestoneColumn, OWN_COLUMNS, variableColumn } from "./records/variableColumns.ts";
export type { Estimate } from "./sensitivity/estimate.ts";
export { type Knowing, valueOfKnowing } from "./sensitivity/knowing.ts";
export { type Measure, type Starts, type Uncertain, uncertainOf } from "./sensitivity/measure.ts";
export { type Shares, sobol } from "./sensitivity/sobol.ts";
export { type Tornado, tornado } from "./sensitivity/tornado.ts";
export { type Chooser, type Simulated, simulate, simulateBy } from "./simulate.ts";
export type { SliceProof } from "./slice/proveBySlices.ts";
export { type Axis, countPoints, type SweptPoint, sweep } from "./sweep/sweep.ts";
export type { TextVerdict } from "./texts/textVerdict.ts";
export { whereFalse } from "./texts/whereFalse.ts";
export { type Share, toShare } from "./wilson.ts";
