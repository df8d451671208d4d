import type {
  AtomicState,
  CompoundState,
  Ending,
  ParallelState,
  State,
  StateBase,
  TimedTransition,
} from "../scenario.ts";
import { consequenceForm, TRANSITION, transitionForm } from "./consequenceForm.ts";
import { asIs, construct, type Form, type FormOf, inOrder, NO_RULE } from "./form.ts";
import { windowForm } from "./windowForm.ts";

/** The form of a state with all that is inside it. Its path follows from the ids. */
export const stateForm: Form<State> = (state) => {
  switch (state.kind) {
    case "atomic":
      return atomic(state);
    case "compound":
      return compound(state);
    case "parallel":
      return parallel(state);
  }
};

const inner: Form<State> = (state) => stateForm(state);

const timed = construct<TimedTransition>({ ...TRANSITION, hours: asIs });

const BASE: FormOf<StateBase> = {
  id: asIs,
  path: NO_RULE,
  title: NO_RULE,
  brief: NO_RULE,
  news: NO_RULE,
  seenBy: NO_RULE,
  source: NO_RULE,
  map: NO_RULE,
  enter: consequenceForm,
  exit: consequenceForm,
  always: inOrder(transitionForm),
  after: inOrder(timed),
  every: inOrder(timed),
  on: inOrder(construct<StateBase["on"][number]>({ ...TRANSITION, signal: asIs })),
};

const ending = construct<Ending>({ id: asIs, title: NO_RULE, kind: NO_RULE, text: NO_RULE, bySeat: NO_RULE });

const atomic = construct<AtomicState>({ ...BASE, kind: NO_RULE, window: windowForm, ending });

const compound = construct<CompoundState>({ ...BASE, kind: asIs, start: asIs, states: inOrder(inner) });

const parallel = construct<ParallelState>({ ...BASE, kind: asIs, states: inOrder(inner) });
