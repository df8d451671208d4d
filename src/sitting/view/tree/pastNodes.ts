import { type Choice, parseChoice, viewState, WHITE_CELL } from "#engine";
import type { Decision, FeedItem } from "../sittingView.ts";
import type { Play, Teller } from "../teller.ts";
import { toDecision } from "../toDecision.ts";
import { ELSEWHERE, ENDINGS, namedCharts, subjectLane } from "./lanesOf.ts";
import { chanceBranches, decisionBranches } from "./toBranches.ts";
import type { TreeNode } from "./treeView.ts";

/** What has happened, as the feed tells it: choices and draws, events of charts, the ending. What only belongs to one of these is left out. */
export const pastNodes = (
  teller: Teller,
  tellerOf: (seat: string) => Teller,
  play: Play,
  feed: readonly FeedItem[],
): readonly TreeNode[] => {
  const named = new Set(namedCharts(teller).map(({ id }) => id));
  const laneOf = (chart: string): string => (named.has(chart) ? subjectLane(chart) : ELSEWHERE);
  return feed.flatMap((item) =>
    toNode(item, {
      laneOf,
      chosen: () => decided(tellerOf, play, item, (_, who) => takenBy(play, item.ply, who)),
      lapsed: () => decided(tellerOf, play, item, ({ deadline }) => [deadline?.option ?? ""]),
    }),
  );
};

type Looks = {
  readonly laneOf: (chart: string) => string;
  /** A decision that the seat made, and one that its deadline made. */
  readonly chosen: () => Decided;
  readonly lapsed: () => Decided;
};

const toNode = (item: FeedItem, { laneOf, chosen, lapsed }: Looks): readonly TreeNode[] => {
  const { id, instant, text, changes, mine, ply, seat, chart } = item;
  const lane = seat?.id ?? ELSEWHERE;
  const node = { id, instant, title: text, changes, branches: [], ...(mine === true ? { mine } : {}) };
  switch (item.kind) {
    case "choice":
      return [{ ...node, ...chosen(), kind: "decision", lane }];
    case "time":
      return [{ ...node, ...lapsed(), kind: "decision", lane }];
    case "chance":
      return [{ ...node, ...drawn(item), kind: "chance", lane, ply }];
    case "inject":
      return [{ ...node, kind: "event", lane: WHITE_CELL, ply: ply + 1 }];
    case "news":
      return chart === undefined ? [] : [{ ...node, kind: "event", lane: laneOf(chart), ply: ply + 1 }];
    case "ending":
      return [{ ...node, kind: "ending", lane: ENDINGS, ply: ply + 1 }];
    case "change":
    case "handover":
      return [];
  }
};

const drawn = ({ odds = [], drawn: id }: FeedItem): Pick<TreeNode, "branches"> => ({
  branches: chanceBranches(odds, id),
});

type Decided = Pick<TreeNode, "ply"> & Partial<Pick<TreeNode, "title" | "came" | "branches">>;

/** With the question and the options where the seat was asked; the White Cell looks over everyone's shoulder. */
const decided = (
  tellerOf: (seat: string) => Teller,
  play: Play,
  { ply, seat }: FeedItem,
  takenOf: (decision: Decision, teller: Teller) => readonly string[],
): Decided => {
  const isOpen = seat !== undefined && (seat.id === play.seat || play.seat === WHITE_CELL);
  const teller = isOpen ? tellerOf(seat.id) : undefined;
  const decision = teller === undefined ? undefined : decisionAt(teller, play, ply);
  if (teller === undefined || decision === undefined) return { ply };
  const branches = decisionBranches(decision, takenOf(decision, teller));
  const came = branches.filter(({ standing }) => standing === "taken").map(({ title }) => title);
  return came.length === 0
    ? { ply, branches }
    : { ply, branches, title: decision.title ?? decision.prompt, came: came.join(" · ") };
};

const decisionAt = (teller: Teller, { steps }: Play, ply: number): Decision | undefined => {
  const state = steps[ply]?.state;
  const asked = state === undefined ? undefined : viewState(teller.program, state, teller.seat).asked;
  return state === undefined || asked === undefined ? undefined : toDecision(teller, state, asked);
};

/** What the seat chose at a ply. */
const takenBy = ({ run }: Play, ply: number, { program, seat }: Teller): readonly string[] => {
  const choice = parseChoice(program, run.plies[ply]?.choice ?? "");
  return choice === undefined ? [] : chosenBy(choice, seat);
};

const chosenBy = (choice: Choice, seat: string): readonly string[] => {
  if (choice.kind === "inject" || choice.seat !== seat) return [];
  return choice.kind === "option" ? choice.options : [choice.initiative];
};
