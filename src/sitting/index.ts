export { type Authority, createAuthority } from "./authority/createAuthority.ts";
export type { Journal, Kept } from "./authority/journal.ts";
export type { Answer, Seen, SittingPort } from "./authority/sittingPort.ts";
export type { AskedCard, HandsView, HeldSeat, InjectCard } from "./hands/handsView.ts";
export type { Command, Intent } from "./play/command.ts";
export { decide } from "./play/decide.ts";
export { follow } from "./play/follow.ts";
export { type LiveRun, openLiveRun, peopleOf, stateOf } from "./play/liveRun.ts";
export type { SittingRecord } from "./play/sittingRecord.ts";
export type { SittingRefusal } from "./play/sittingRefusal.ts";
export { createFeedTeller } from "./view/createFeedTeller.ts";
export { createObserver } from "./view/createObserver.ts";
export { askedInLight, darkOf } from "./view/dark.ts";
export { endingFor } from "./view/endingOf.ts";
export { type MapChange, mapChanges } from "./view/mapChanges.ts";
export type {
  Citation,
  ListName,
  MapGround,
  MapLists,
  MapPreview,
  MapThing,
  MapThings,
  MapView,
  PlaceView,
  QuestionView,
  RouteView,
  StrikeView,
  UnitView,
  ZoneView,
} from "./view/mapView.ts";
export type {
  BriefingView,
  ChanceOdds,
  ChartStatus,
  Decision,
  FeedItem,
  Indicator,
  OptionCard,
  OutcomeView,
  PathStep,
  Phase,
  SeatCard,
  SittingView,
  SituationText,
  Stepper,
} from "./view/sittingView.ts";
export { createTeller, type Play, type Teller } from "./view/teller.ts";
export { toBriefing } from "./view/toBriefing.ts";
export { toDecision } from "./view/toDecision.ts";
export { toFeed } from "./view/toFeed.ts";
export { toMapGround } from "./view/toMapGround.ts";
export { titleOf, toPath } from "./view/toOutcome.ts";
export { toSittingView } from "./view/toSittingView.ts";
export { toTree } from "./view/tree/toTree.ts";
export type { TreeBranch, TreeNode, TreeView } from "./view/tree/treeView.ts";
