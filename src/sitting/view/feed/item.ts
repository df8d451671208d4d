import type { Choice, GameState, Happening, Step } from "#engine";
import type { Ply } from "#replay";
import type { Dark } from "../dark.ts";
import type { FeedItem } from "../sittingView.ts";
import type { Teller } from "../teller.ts";

/** One item of the feed, before it has its time and its changes. */
export type Item = Omit<FeedItem, "id" | "ply" | "instant" | "changes" | "followed">;

/** A step as one seat's feed shows it. */
export type Scene = {
  readonly teller: Teller;
  /** Undefined at the start. */
  readonly before: Step | undefined;
  readonly step: Step;
  readonly made: Ply | undefined;
  readonly choice: Choice | undefined;
  /** What the choice was asked of: the state before it. */
  readonly asked: GameState;
  readonly happenings: readonly Happening[];
  /** What the seat isn't shown yet. */
  readonly dark: Dark;
};
