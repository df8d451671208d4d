import { type AnyStateMachine, assign, createActor, createMachine } from "xstate";

/**
 * Plays events on a plain XState machine of about a scenario's size, and gives back their number: parallel regions that
 * each go round, counting in the context.
 */
export const createBareLoop = (regions: number, states: number): ((events: number) => number) => {
  const actor = createActor(createBareMachine(regions, states)).start();
  return (events) => {
    for (let event = 0; event < events; event++) actor.send({ type: `go${event % regions}` });
    return events;
  };
};

const createBareMachine = (regions: number, states: number): AnyStateMachine =>
  createMachine({
    context: { count: 0 },
    type: "parallel",
    states: Object.fromEntries(Array.from({ length: regions }, (_, id) => [`r${id}`, regionOf(id, states)])),
  });

const regionOf = (id: number, states: number) => ({
  initial: "s0",
  states: Object.fromEntries(
    Array.from({ length: states }, (_, state) => [
      `s${state}`,
      { on: { [`go${id}`]: { target: `s${(state + 1) % states}`, actions: count } } },
    ]),
  ),
});

const count = assign({ count: ({ context }: { context: { count: number } }) => context.count + 1 });
