import { CHANCE, parseChoice, type Referee, seatOf, WHITE_CELL } from "#engine";
import type { FeedItem, PathStep, Play, SittingView, Teller, TreeView } from "#sitting";
import { titleOf, toFeed, toPath, toSittingView, toTree } from "#sitting";
import type { OtherLine } from "./runReplay.ts";
import type { WatchedLine } from "./watchedLine.ts";

/** A line as one seat sees it. */
export type LineWatcher = {
  readonly view: (ply: number) => SittingView;
  /** Of the whole line. */
  readonly tree: () => TreeView;
  readonly path: readonly PathStep[];
  /** Plies at which the seat decided; for the White Cell, any seat. */
  readonly decisions: readonly number[];
  /** The other lines, and from which ply they leave, as far as the seat may know of them. */
  readonly others: readonly (OtherLine & { readonly at: number })[];
};

/** Works out the feed of the whole line once; a view is then linear in its plies and doesn't work it out again. */
export const watchLine = (
  referee: Referee,
  tellerOf: (seat: string) => Teller,
  seat: string,
  line: WatchedLine,
): LineWatcher => {
  const { run, steps } = line;
  const teller = tellerOf(seat);
  const whole: Play = { referee, run, steps, seat: teller.seat };
  const feed = toFeed(teller, whole);
  const told = countTold(feed, steps.length);
  const path = toPath(feed);
  let tree: TreeView | undefined;
  return {
    path,
    tree: () => {
      tree ??= toTree(tellerOf, whole, feed);
      return tree;
    },
    others: otherLines(teller, line),
    decisions: path.filter((step) => isDecision(teller.seat, step)).map(({ ply }) => ply),
    view: (ply) =>
      toSittingView(
        teller,
        { ...whole, run: { ...run, plies: run.plies.slice(0, ply) }, steps: steps.slice(0, ply + 1) },
        feed.slice(0, told[ply]),
      ),
  };
};

/** By ply: how many items of the feed, which is in order, are of the plies before it. */
const countTold = (feed: readonly FeedItem[], plies: number): readonly number[] => {
  const counts: number[] = [];
  let count = 0;
  for (let ply = 0; ply < plies; ply++) {
    for (let item = feed[count]; item !== undefined && item.ply < ply; item = feed[count]) count++;
    counts.push(count);
  }
  return counts;
};

const isDecision = (watcher: string, { mine, seat }: PathStep): boolean =>
  watcher === WHITE_CELL ? seat.id !== CHANCE && seat.id !== WHITE_CELL : mine;

const otherLines = (teller: Teller, { alternatives, steps }: WatchedLine): LineWatcher["others"] =>
  alternatives.flatMap(({ at, path, ply }) => {
    const choice = parseChoice(teller.program, ply.choice);
    const state = steps[at]?.state;
    const title = state === undefined ? undefined : titleOf(teller, state, ply.choice);
    if (choice === undefined || title === undefined) return [];
    return [{ at, line: path, title, seat: teller.seatCard(seatOf(choice)) }];
  });
