import type { Wording } from "#engine";
import { mergeRuns, type Run } from "#replay";
import type { Command } from "../play/command.ts";
import { decide } from "../play/decide.ts";
import type { LiveRun } from "../play/liveRun.ts";
import { describeSittingRefusal } from "../wording/describeSittingRefusal.ts";
import { createAnswers } from "./createAnswers.ts";
import { createProjector } from "./createProjector.ts";
import { createPublisher } from "./createPublisher.ts";
import type { Journal, Kept } from "./journal.ts";
import type { Answer, SittingPort } from "./sittingPort.ts";

export type AuthorityPorts = { readonly journal: Journal; readonly wording: Wording };

/** The one place where a sitting goes on. */
export type Authority = {
  readonly live: () => LiveRun;
  /** The line of a seat, or of the White Cell. The caller has made sure that it goes to the holder of that seat. */
  readonly portFor: (seat: string) => SittingPort;
  /** Keeps the run as it is once more, and publishes how that went. */
  readonly keep: () => Promise<void>;
  /** Says how keeping goes on after the journal has answered; undefined while it is tried again. */
  readonly report: (kept: Kept | undefined) => void;
  /** Takes in what another record of the same play holds besides, as variations. */
  readonly takeIn: (other: Run) => void;
};

/**
 * The authority of a sitting. It takes commands one at a time, stores the result of each, and only then shows it to the seats. A command that
 * comes again is answered as it was and does nothing.
 */
export const createAuthority = (opened: LiveRun, { journal, wording }: AuthorityPorts): Authority => {
  let live = opened;
  let turn: Promise<unknown> = Promise.resolve();
  let besides: readonly Run[] = [];
  const answers = createAnswers();
  const projector = createProjector(opened.referee, wording);
  const publisher = createPublisher((seat) => projector.see(live, seat));

  /** Where the sitting stands now, with what has been taken in meanwhile. */
  const settle = (next: LiveRun): void => {
    live = { ...next, run: besides.reduce(mergeRuns, next.run) };
    besides = [];
  };

  const carryOut = async (command: Command): Promise<Answer> => {
    const decided = decide(live, command);
    if ("refusal" in decided) {
      const { code } = decided.refusal;
      return {
        kind: "refused",
        code,
        text: describeSittingRefusal(live, decided.refusal, { seat: command.from, wording }),
      };
    }
    const kept = await journal.append(decided.records, decided.live);
    settle(decided.live);
    publisher.publish(kept);
    return { kind: "done", revision: live.revision };
  };

  const answer = async (command: Command): Promise<Answer> => {
    const known = answers.find(command);
    if (known !== undefined) return known;
    try {
      return answers.remember(command, await carryOut(command));
    } catch (error) {
      return { kind: "failed", text: whyOf(error, wording) };
    }
  };

  /** One after another, whatever becomes of the one before. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    live: () => live,
    portFor: (seat) => ({
      subscribe: (hear) => publisher.subscribe(seat, hear),
      send: (command) => inTurn(() => answer({ ...command, from: seat })),
      tree: async () => projector.tree(live, seat),
    }),
    report: publisher.publish,
    takeIn: (other) => {
      besides = [...besides, other];
      void inTurn(async () => settle(live));
    },
    keep: () =>
      inTurn(async () => {
        const failed = (error: unknown): Kept => ({ kind: "failed", why: whyOf(error, wording) });
        publisher.publish(await journal.append([], live).catch(failed));
      }),
  };
};

const whyOf = (error: unknown, { run }: Wording): string => (error instanceof Error ? error.message : run.notStored);
