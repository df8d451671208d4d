import type { Step } from "#engine";
import type { FeedItem } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { tellHandovers } from "./tellHandovers.ts";
import { tellStep } from "./toFeed.ts";

/**
 * The feed of a play that grows: what a step has brought is told once and remembered for as long as the play has that
 * step, so that a choice costs what it brings and not what the whole run has brought.
 */
export const createFeedTeller = (teller: Teller): ((play: Play) => readonly FeedItem[]) => {
  const told = new WeakMap<Step, readonly FeedItem[]>();
  return (play) =>
    play.steps.flatMap((step, index) => {
      const items = told.get(step) ?? tellStep(teller, play, step, index - 1);
      told.set(step, items);
      return [...items, ...tellHandovers(teller, play, step, index - 1)];
    });
};
