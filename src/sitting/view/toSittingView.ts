import {
  authoredWindow,
  CHANCE,
  isStuck,
  parseChoice,
  reachedEnding,
  type StateView,
  type Step,
  seatOf,
  viewState,
  WHITE_CELL,
} from "#engine";
import { isEndless } from "#replay";
import { askedInLight, darkOf } from "./dark.ts";
import { oddsOf } from "./feed/choiceItems.ts";
import { mapChanges } from "./mapChanges.ts";
import type { MapView } from "./mapView.ts";
import type { Decision, FeedItem, Phase, SittingView } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";
import { toDecision } from "./toDecision.ts";
import { toFeed } from "./toFeed.ts";
import { toIndicators } from "./toIndicators.ts";
import { toMapView } from "./toMapView.ts";
import { toOutcome } from "./toOutcome.ts";
import { toSituation, toStatuses, toSteppers } from "./toSituation.ts";

/** Everything the screen shows of a play to its seat, at the play's last step. A caller that has the play's feed already passes it in. */
export const toSittingView = (
  teller: Teller,
  play: Play,
  feed: readonly FeedItem[] = toFeed(teller, play),
): SittingView => {
  const last = lastStep(play);
  const { state } = last;
  const map = toMapView(teller, state, teller.moved(lineOf(play)));
  const dark = darkOf(teller, play.steps);
  const seen = viewState(teller.program, state, teller.seat);
  return {
    title: teller.scenario.title,
    language: teller.scenario.language,
    ply: play.run.plies.length,
    hour: state.hour,
    instant: teller.instant(state.hour),
    seat: teller.seatCard(teller.seat),
    situation: toSituation(teller, state, seen.asked?.window),
    phase: toPhase(teller, play, last, seen, feed),
    steppers: toSteppers(teller, play.steps, dark),
    statuses: toStatuses(teller, state, dark),
    indicators: toIndicators(teller, play, feed, dark),
    feed,
    map,
    mapChanges: mapChanges(mapBefore(teller, play), map),
  };
};

/** The map on which the seat made its last choice; the start's where it has made none. */
const mapBefore = (teller: Teller, play: Play): MapView => {
  const { run } = play;
  const ply =
    teller.seat === WHITE_CELL
      ? run.plies.length - 1
      : run.plies.findLastIndex(({ choice }) => isChoiceOf(teller, choice));
  const past = lineOf(play).slice(0, Math.max(0, ply) + 1);
  return toMapView(teller, lastStep({ ...play, steps: past }).state, teller.moved(past));
};

const isChoiceOf = ({ program, seat }: Teller, text: string): boolean => {
  const choice = parseChoice(program, text);
  return choice !== undefined && seatOf(choice) === seat;
};

/** The steps so far, the start among them. */
const lineOf = ({ referee, steps }: Play): readonly Step[] => (steps.length > 0 ? steps : [referee.start()]);

const lastStep = ({ referee, steps }: Play): Step => steps.at(-1) ?? referee.start();

const toPhase = (teller: Teller, play: Play, last: Step, { asked }: StateView, feed: readonly FeedItem[]): Phase => {
  if (
    asked === undefined ||
    reachedEnding(teller.program, last.state) !== undefined ||
    isStuck(teller.program, last.state) ||
    (isEndless(play.run) && toDecision(teller, last.state, asked) === undefined)
  )
    return { kind: "ended", outcome: toOutcome(teller, play, last.state, feed) };
  const inLight = askedInLight(asked, darkOf(teller, play.steps));
  const decision = toDecision(teller, last.state, inLight, teller.moved(lineOf(play)));
  if (decision !== undefined) return { kind: "deciding", decision, question: toQuestion(teller, play, decision) };
  const [seat] = asked.seats;
  const odds = oddsOf(teller, last.state);
  return {
    kind: "waiting",
    for: seat === undefined ? "" : teller.seatCard(seat).name,
    ...promptOf(teller, last, asked.window, seat),
    ...(odds.length === 0 ? {} : { chance: odds }),
  };
};

/** Initiatives that are taken meanwhile leave a question as it is. */
const toQuestion = ({ program, seat }: Teller, { run }: Play, { window, deadline }: Decision): string => {
  const answers = run.plies.filter((ply) => {
    const choice = parseChoice(program, ply.choice);
    return choice?.kind === "option" && choice.window === window && choice.seat === seat;
  });
  return `${window} ${answers.length} ${deadline?.instant ?? ""}`;
};

/** Everyone may read chance's question, but not another seat's. */
const promptOf = (
  { program, tell }: Teller,
  { state }: Step,
  path: string | undefined,
  seat: string | undefined,
): { readonly prompt?: string } => {
  const window = program.windows.find((one) => one.path === path);
  const authored = window === undefined || seat !== CHANCE ? undefined : authoredWindow(program, window);
  const prompt = authored?.kind === "chance" ? authored.prompt : undefined;
  return prompt === undefined ? {} : { prompt: tell(prompt, state) };
};
