export { createFeedTeller } from "./view/createFeedTeller.ts";
export type * from "./view/mapView.ts";
export type * from "./view/sittingView.ts";
export { createTeller, type Play, type Teller } from "./view/teller.ts";
export { toBriefing } from "./view/toBriefing.ts";
export { toDecision } from "./view/toDecision.ts";
export { toFeed } from "./view/toFeed.ts";
export { titleOf, toPath } from "./view/toOutcome.ts";
export { toSittingView } from "./view/toSittingView.ts";
