export { type MapAccount, toMapAccount, type Where } from "./account/mapAccount.ts";
export { createSitting } from "./createSitting.ts";
export type { ClockState } from "./decisionClock.ts";
export { createAnswerer } from "./odds/answerOrders.ts";
export { createOdds, type OddsStore } from "./odds/createOdds.ts";
export type { ConnectOdds, OddsAnswer, OddsOrder, OddsPort } from "./odds/oddsPort.ts";
export type { OddsBranch, OddsEnding, OddsState, OddsView } from "./odds/oddsView.ts";
export { createPresence } from "./presence/createPresence.ts";
export type { Hold, Presence } from "./presence/presence.ts";
export { createPreview, type PreviewOptions } from "./preview/createPreview.ts";
export type { Finding, Preview, Version } from "./preview/preview.ts";
export type { PreviewMemory } from "./preview/previewMemory.ts";
export { readVersion } from "./preview/readVersion.ts";
export { createReplay, type ReplayOptions } from "./replay/createReplay.ts";
export { personOf } from "./replay/personOf.ts";
export {
  type OtherLine,
  type PastDecision,
  REPLAY_SPEEDS,
  type ReplayState,
  type RunReplay,
} from "./replay/runReplay.ts";
export type { Charted, ReadableStore, Shown, Treed } from "./shown.ts";
export type { Saving, Screen, Sitting, SittingState } from "./sitting.ts";
export type { SittingEnvironment, SittingOptions } from "./sittingOptions.ts";
export { createMemoryStorage } from "./storage/createMemoryStorage.ts";
export { createStorage } from "./storage/createStorage.ts";
export type { Edition } from "./storage/edition.ts";
export type { KeptSitting, Saved, StoragePort } from "./storage/storagePort.ts";
export type { StoredSitting } from "./storage/storedSitting.ts";
