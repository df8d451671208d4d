import type { Step } from "#engine";
import type { Handover } from "#replay";
import type { FeedItem } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { tellHandovers } from "./tellHandovers.ts";
import { tellStep } from "./toFeed.ts";

/** How far the feed goes, and of which play: a play that goes on from there only adds to it. */
type Told = { readonly last: Step | undefined; readonly count: number; readonly handovers: readonly Handover[] };

/**
 * The feed of a play that grows: what a step has brought is put into words once and remembered for as long as the play has that
 * step, so that a choice costs what it brings and not what the whole run has brought.
 */
export const createFeedTeller = (teller: Teller): ((play: Play) => readonly FeedItem[]) => {
  const known = new WeakMap<Step, readonly FeedItem[]>();
  let told: Told = { last: undefined, count: 0, handovers: [] };
  let feed: readonly FeedItem[] = [];
  const itemsAt = (play: Play, step: Step, index: number): readonly FeedItem[] => {
    const items = known.get(step) ?? tellStep(teller, play, step, index - 1);
    known.set(step, items);
    return [...items, ...tellHandovers(teller, play, step, index - 1)];
  };
  return (play) => {
    const { steps, run } = play;
    const goesOn = steps[told.count - 1] === told.last && run.handovers === told.handovers;
    const from = goesOn ? told.count : 0;
    const items = steps.slice(from).flatMap((step, index) => itemsAt(play, step, from + index));
    feed = from === 0 ? items : [...feed, ...items];
    told = { last: steps.at(-1), count: steps.length, handovers: run.handovers };
    return feed;
  };
};
