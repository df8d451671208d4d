import { compact } from "#base";
import type { StateDraft } from "../document/stateDraft.ts";
import type { ChanceDraft, DecideDraft, TogetherDraft } from "../document/windowDraft.ts";
import { withChosen } from "../expression/scope.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { Chance, Decide, Together, Window } from "../scenario.ts";
import type { Lowering } from "./lowering.ts";
import { toOption, toOutcome } from "./option.ts";
import { toTarget } from "./target.ts";
import { toTransition } from "./transition.ts";

/** The window of a state, if it has one. */
export const toWindow = (draft: StateDraft, from: StateEntry, on: Lowering): Window | undefined => {
  if (draft.decide !== undefined) return toDecide(draft.decide, from, on);
  if (draft.together !== undefined) return toTogether(draft.together, from, on);
  return draft.chance === undefined ? undefined : toChance(draft.chance, from, on);
};

/** With one option to choose, the window's `to` is the default of its options and its own only if there are several. */
const toDecide = (draft: DecideDraft, from: StateEntry, on: Lowering): Decide => {
  const choose = draft.choose?.value ?? { low: 1, high: 1 };
  const isSingle = choose.low === 1 && choose.high === 1;
  const to = toTarget(draft.to, from, on);
  return compact({
    kind: "decide" as const,
    seat: draft.seat.value,
    prompt: draft.prompt.value,
    urgent: draft.urgent,
    at: draft.at?.value,
    deadlineHours: draft.deadline?.value,
    otherwise: draft.otherwise?.value,
    choose,
    takesHours: draft.takes?.value ?? 0,
    to: isSingle ? undefined : to,
    options: draft.options.map(({ key, value }) => toOption(key.value, value, from, isSingle ? to : undefined, on)),
  });
};

const toTogether = (draft: TogetherDraft, from: StateEntry, on: Lowering): Together => {
  const seats = draft.others.map(({ key, value }) =>
    compact({
      seat: key.value,
      prompt: value.prompt.value,
      at: value.at?.value,
      options: value.options.map(({ key: id, value: option }) => toOption(id.value, option, from, undefined, on)),
    }),
  );
  const chosen = seats.map(({ seat, options }) => ({ seat, options: options.map(({ id }) => id) }));
  const scope = withChosen(on.scope, chosen);
  return compact({
    kind: "together" as const,
    prompt: draft.prompt?.value,
    urgent: draft.urgent,
    at: draft.at?.value,
    seats,
    resolve: draft.resolve.map((transition) => toTransition(transition, from, on, scope)),
  });
};

const toChance = (draft: ChanceDraft, from: StateEntry, on: Lowering): Chance =>
  compact({
    kind: "chance" as const,
    prompt: draft.prompt?.value,
    urgent: draft.urgent,
    at: draft.at?.value,
    open: draft.open,
    outcomes: draft.outcomes.map(({ key, value }) => toOutcome(key.value, value, from, on)),
  });
