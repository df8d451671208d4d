import { english, type Referee, viewState } from "#engine";
import { encodeLink } from "#replay";
import { createAuthority, openLiveRun, peopleOf, stateOf } from "#sitting";
import type { Opened } from "../openRun.ts";
import { createScreen } from "../screen/createScreen.ts";
import type { Sitting } from "../sitting.ts";
import type { SittingOptions } from "../sittingOptions.ts";
import { createJournal } from "./createJournal.ts";

/** A sitting at the end of what has been played: the authority and its one screen in the same page. */
export const sitDown = (referee: Referee, { run, steps }: Opened, options: SittingOptions): Sitting => {
  const { id, seat, environment, clockSeconds, wording = english } = options;
  const journal = createJournal(options, referee.program, wording, {
    onKept: (kept) => authority.report(kept),
    onMerged: (other) => authority.takeIn(other),
  });
  const authority = createAuthority(openLiveRun(referee, run, steps), { journal, wording });
  const { live } = authority;
  const screen = createScreen({
    people: () => startingWith(seat, peopleOf(live())),
    connect: authority.portFor,
    environment,
    clockSeconds,
    onClockSet: (seconds) => {
      journal.setClock(seconds);
      void authority.keep();
    },
    more: () => ({ run: live().run }),
  });
  const dispose = screen.attend();
  void authority.keep();
  return {
    ...screen,
    id,
    saveAgain: journal.retry,
    activeStates: () => viewState(referee.program, stateOf(live())).active,
    toLink: () => encodeLink(referee.program, live().run),
    dispose,
  };
};

/** The person who opened the sitting has the screen first, if they play. */
const startingWith = (seat: string, people: readonly string[]): readonly string[] =>
  people.length === 0 ? [seat] : [...people.filter((one) => one === seat), ...people.filter((one) => one !== seat)];
