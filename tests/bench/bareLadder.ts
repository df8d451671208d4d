import { type AnyStateMachine, assign, createActor, createMachine } from "xstate";
import { type Climber, ORDERS, toEnding } from "./climb.ts";
import { orderAt } from "./ladderLuck.ts";

type LadderEvent = { readonly type: (typeof ORDERS)[number] };
type Context = { readonly turn: number; readonly escalation: number; readonly support: number };

/** Workload W as a plain XState machine, one actor a run. */
export const createBareLadder = (turns: number): Climber => {
  const machine = createLadder(turns);
  return (seed) => {
    const actor = createActor(machine).start();
    for (;;) {
      const { context, value } = actor.getSnapshot();
      if (value !== "turns") return { turns: context.turn, ending: toEnding(String(value)) };
      actor.send({ type: ORDERS[orderAt(seed, context.turn)] ?? "hold" });
    }
  };
};

/** The same machine for tools that explore it: its context is the whole state. */
export const createLadderMachine = (turns: number): AnyStateMachine => createLadder(turns);

const createLadder = (turns: number) =>
  createMachine({
    types: {} as { context: Context; events: LadderEvent },
    context: { turn: 0, escalation: 3, support: 5 },
    initial: "turns",
    states: {
      turns: {
        on: {
          escalate: { actions: step(({ escalation }) => ({ escalation: Math.min(10, escalation + 1) })) },
          hold: {
            actions: step(({ escalation, support }) => ({
              support: escalation < 5 ? Math.min(10, support + 1) : support,
            })),
          },
          deescalate: {
            actions: step(({ escalation, support }) => ({
              escalation: Math.max(0, escalation - 1),
              support: Math.max(0, support - 1),
            })),
          },
        },
        always: [
          { guard: ({ context }) => context.escalation === 10, target: "war" },
          { guard: ({ context }) => context.support === 0, target: "collapse" },
          { guard: ({ context }) => context.turn === turns, target: "settled" },
        ],
      },
      war: {},
      collapse: {},
      settled: {},
    },
  });

const step = (change: (context: Context) => Partial<Context>) =>
  assign<Context, LadderEvent, undefined, LadderEvent, never>(({ context }) => {
    const { turn, escalation, support } = { ...context, ...change(context) };
    return { turn: turn + 1, escalation, support: escalation >= 6 ? Math.max(0, support - 1) : support };
  });
