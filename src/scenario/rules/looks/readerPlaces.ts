import type { BasisDraft } from "../../document/consequenceDraft.ts";
import type { Name, VaryingTextDraft } from "../../document/name.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { transitionLists } from "./conditionPlaces.ts";
import { desksOf } from "./desksOf.ts";
import type { Secrecy } from "./secrecy.ts";

/** A text, and the seats that people can take to which it's shown. */
export type ReaderPlace = { readonly text: Name; readonly seats: readonly string[] };

/** The texts that are shown while a scenario is played. */
export const readerPlaces = (context: RuleContext, secrecy: Secrecy): readonly ReaderPlace[] => {
  const { players } = secrecy;
  const to = (seats: readonly string[], ...texts: readonly (Name | undefined)[]): readonly ReaderPlace[] =>
    texts.flatMap((text) =>
      text === undefined ? [] : [{ text, seats: seats.filter((seat) => players.includes(seat)) }],
    );
  const viewersOf = (path: string): readonly string[] => players.filter((seat) => secrecy.canSee(seat, path));
  const varied = (
    seats: readonly string[],
    texts: readonly VaryingTextDraft[] | undefined = [],
  ): readonly ReaderPlace[] =>
    texts.flatMap(({ when: source, seenBy, text }) => {
      const when = source === undefined ? undefined : context.meanings.conditions.get(source);
      const knows = (seat: string): boolean => when === undefined || secrecy.hiddenIn(when, seat) === undefined;
      return to(
        seats.filter((seat) => isAmong(seat, seenBy) && knows(seat)),
        text,
      );
    });
  /** What is heard of something that happens: its news, otherwise its title. */
  const heard = (seats: readonly string[], { news, title, seenBy }: Heard): readonly ReaderPlace[] =>
    news === undefined
      ? to(
          seats.filter((seat) => isAmong(seat, seenBy)),
          title,
        )
      : hears(seats, { news, seenBy });
  /** What others hear of a choice: its news, or nothing. */
  const hears = (seats: readonly string[], { news, seenBy }: Omit<Heard, "title">): readonly ReaderPlace[] =>
    varied(
      seats.filter((seat) => isAmong(seat, seenBy)),
      news,
    );
  const inState = (entry: StateEntry, draft: StateDraft): readonly ReaderPlace[] => {
    const viewers = viewersOf(entry.path);
    return [
      ...to(viewers, draft.title),
      ...varied(viewers, draft.news),
      ...(draft.ending ?? []).flatMap(({ title, text, seenBy }) =>
        to(
          players.filter((seat) => isAmong(seat, seenBy)),
          title,
          text,
        ),
      ),
      ...varied(viewers, draft.brief),
      ...transitionLists(draft).flatMap((list) => list.flatMap(({ news }) => varied(viewers, news))),
      ...to(draft.decide === undefined ? [] : [draft.decide.seat.value], draft.decide?.prompt),
      ...to(
        (draft.together?.others ?? []).map(({ key }) => key.value),
        draft.together?.prompt,
      ),
      ...(draft.together?.others ?? []).flatMap(({ key, value }) => to([key.value], value.prompt)),
      ...to(viewers, draft.chance?.prompt),
      ...(draft.chance?.outcomes ?? []).flatMap(({ value }) => heard(viewers, value)),
    ];
  };
  return [
    ...context.draft.seats.flatMap(({ key, value }) => to([key.value], value.brief)),
    ...[...context.names.states.values()].flatMap((entry) =>
      entry.draft === undefined ? [] : inState(entry, entry.draft),
    ),
    ...desksOf(context).flatMap(({ seat, path, options }) =>
      options.flatMap(({ value }) => {
        const others = viewersOf(path).filter((viewer) => viewer !== seat);
        return [...to([seat], ...adviceOf(value)), ...varied([seat], value.news), ...hears(others, value)];
      }),
    ),
    ...context.draft.initiatives.flatMap(({ value }) => {
      const own = value.seat.value;
      const others = players.filter((seat) => seat !== own);
      return [...to([own], ...adviceOf(value)), ...varied([own], value.news), ...hears(others, value)];
    }),
    ...context.draft.injects.flatMap(({ value }) => [
      ...to(
        players.filter((seat) => isAmong(seat, value.seenBy)),
        value.detail,
      ),
      ...heard(players, value),
    ]),
    ...context.draft.assess.flatMap(({ value }) => to(players, value.title, value.text)),
  ];
};

type Heard = {
  readonly title: Name;
  readonly news: readonly VaryingTextDraft[] | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

const isAmong = (seat: string, seenBy: readonly Name[] | undefined): boolean =>
  seenBy === undefined || seenBy.some(({ value }) => value === seat);

type Advised = {
  readonly title: Name;
  readonly detail: Name | undefined;
  readonly locked: Name | undefined;
  readonly for: Name | undefined;
  readonly against: Name | undefined;
  readonly basis: BasisDraft | undefined;
};

/** What only the seat that chooses reads of an option. */
export const adviceOf = (choice: Advised): readonly (Name | undefined)[] => [
  choice.title,
  choice.detail,
  choice.locked,
  choice.for,
  choice.against,
  choice.basis?.law,
  choice.basis?.text,
];
