import type { BasisDraft } from "../../document/consequenceDraft.ts";
import type { Name } from "../../document/name.ts";
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
  const viewersOf = (path: string): readonly string[] => {
    const chart = path.slice(0, path.indexOf("."));
    return players.filter((seat) => secrecy.canSee(seat, chart));
  };
  const inState = (entry: StateEntry, draft: StateDraft): readonly ReaderPlace[] => {
    const viewers = viewersOf(entry.path);
    return [
      ...to(viewers, draft.title, draft.news, draft.ending?.title),
      ...to(players, draft.ending?.text),
      ...(draft.brief ?? []).flatMap(({ when: source, text }) => {
        const when = source === undefined ? undefined : context.meanings.conditions.get(source);
        return to(
          when === undefined ? viewers : viewers.filter((seat) => secrecy.hiddenIn(when, seat) === undefined),
          text,
        );
      }),
      ...transitionLists(draft).flatMap((list) => list.flatMap(({ news }) => to(viewers, news))),
      ...to(draft.decide === undefined ? [] : [draft.decide.seat.value], draft.decide?.prompt),
      ...to(
        (draft.together?.others ?? []).map(({ key }) => key.value),
        draft.together?.prompt,
      ),
      ...(draft.together?.others ?? []).flatMap(({ key, value }) => to([key.value], value.prompt)),
      ...to(viewers, draft.chance?.prompt),
      ...(draft.chance?.outcomes ?? []).flatMap(({ value }) => to(viewers, value.title, value.news)),
    ];
  };
  return [
    ...context.draft.seats.flatMap(({ key, value }) => to([key.value], value.brief)),
    ...[...context.names.states.values()].flatMap((entry) =>
      entry.draft === undefined ? [] : inState(entry, entry.draft),
    ),
    ...desksOf(context).flatMap(({ seat, path, options }) =>
      options.flatMap(({ value }) => {
        const everyone = [...new Set([...viewersOf(path), seat])];
        return [...to([seat], ...adviceOf(value)), ...to(everyone, value.news ?? value.title)];
      }),
    ),
    ...context.draft.initiatives.flatMap(({ value }) => {
      const own = value.seat.value;
      const everyone = value.seenBy === undefined ? players : [own, ...value.seenBy.map(({ value: seat }) => seat)];
      return [...to([own], ...adviceOf(value)), ...to(everyone, value.news ?? value.title)];
    }),
    ...context.draft.injects.flatMap(({ value }) => to(players, value.detail, value.news ?? value.title)),
    ...context.draft.assess.flatMap(({ value }) => to(players, value.title, value.text)),
  ];
};

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
