import { createReferee, type Program, WHITE_CELL } from "#engine";
import { type Player, startRun } from "#replay";
import { type Command, decide, type Intent, type LiveRun, openLiveRun, type SittingRefusal } from "#sitting";
import { programOf, readWithoutDraws, scenarioAround } from "../engine/harness.ts";

export const kitchenSink: Program = programOf(readWithoutDraws());

const PERSON = { by: "person" } as const;

const sitAt = (program: Program, more: Readonly<Record<string, Player>>): LiveRun => {
  const referee = createReferee(program);
  const { run, step } = startRun(referee, { seed: 3, seats: more });
  return openLiveRun(referee, run, [step]);
};

const HELD: Readonly<Record<string, Player>> = { north: PERSON, south: { by: "policy" }, ally: PERSON };

/** Northland and the ally held by persons, Southland by the computer. */
export const sitPlain = (): LiveRun => sitAt(kitchenSink, HELD);

/** The same with someone who sits as the White Cell. */
export const sitSteered = (): LiveRun => sitAt(kitchenSink, { ...HELD, [WHITE_CELL]: PERSON });

/** A command by someone who sees how things stand now. */
export const sent = (live: LiveRun, from: string, act: Intent): Command => ({ ...act, from, at: live.revision });

/** The sitting after commands that are all carried out. */
export const play = (live: LiveRun, ...acts: readonly (readonly [from: string, act: Intent])[]): LiveRun =>
  acts.reduce((now, [from, act]) => {
    const decided = decide(now, sent(now, from, act));
    if ("refusal" in decided) throw new Error(`${from} may not ${act.kind}: ${decided.refusal.code}`);
    return decided.live;
  }, live);

/** Why a command is refused; undefined where it is carried out. */
export const whyRefused = (live: LiveRun, command: Command): SittingRefusal | undefined => {
  const decided = decide(live, command);
  return "refusal" in decided ? decided.refusal : undefined;
};

export const choose = (seat: string, window: string, ...options: readonly string[]): Intent => ({
  kind: "choose",
  seat,
  window,
  options,
});

export const FAR: Intent = { kind: "advance", far: true };

/** Two leaders meet and choose, sealed from each other; what Japan knows the United States don't. */
const MEETING: Program = programOf(
  scenarioAround(
    `main:
  start: meet
  states:
    meet:
      together:
        prompt: The two leaders meet.
        japan: { prompt: What do you bring?, options: { ask: { title: Ask }, threaten: { title: Threaten } } }
        us: { prompt: Do you back them?, options: { back: { title: Back }, refuse: { title: Refuse } } }
        resolve:
          - { when: "japan == 'ask' && us == 'back'", to: settled }
          - { to: draw }
    draw:
      chance:
        prompt: Does it hold?
        outcomes: { holds: { title: It holds, p: 1, to: meet }, breaks: { title: It breaks, p: 3, to: settled } }
    settled: { ending: { title: Settled, kind: mixed, text: It is over. } }`,
  ),
);

/** The meeting, with both seats held by persons. */
export const atTheMeeting = (more: Readonly<Record<string, Player>> = {}): LiveRun =>
  sitAt(MEETING, { japan: PERSON, us: PERSON, ...more });
