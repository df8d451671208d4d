import { createOdds, type OddsStore, type RunReplay } from "#session";
import { connectOdds } from "./connectOdds.ts";

/** What could have been along a replay, worked out beside the page. */
export const openOdds = (replay: RunReplay): OddsStore => createOdds(replay, connectOdds);
