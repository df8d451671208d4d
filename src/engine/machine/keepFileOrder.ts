import { isMachineSnapshot, type Snapshot } from "xstate";
import type { ScenarioMachine } from "./scenarioMachine.ts";

/**
 * The machine, which from now on takes the `always` of one microstep in file order. XState finds them in the order of a snapshot's
 * active nodes, which it believes to be the file's, but which is the one in which they were entered: what happens would depend
 * on history, and a game read from storage would go on differently. So the nodes are put in order after each microstep, before
 * XState looks for what comes next; its inspection is the one place at which a snapshot can be got hold of then.
 */
export const keepFileOrder = (machine: ScenarioMachine): ScenarioMachine => {
  const { transition, getInitialSnapshot } = machine;
  const watched = new WeakSet<Scope["system"]>();
  const watch = ({ system }: Scope): void => {
    if (watched.has(system)) return;
    watched.add(system);
    system.inspect((seen) => {
      if (seen.type === "@xstate.microstep") putInOrder(seen.snapshot);
    });
  };
  machine.transition = (snapshot, event, scope) => {
    watch(scope);
    return transition(snapshot, event, scope);
  };
  machine.getInitialSnapshot = (scope, input) => {
    watch(scope);
    return getInitialSnapshot(scope, input);
  };
  return machine;
};

type Scope = Parameters<ScenarioMachine["transition"]>[2];

/** The list belongs to the step that is under way, which no one else has seen yet; mostly it is in order. */
const putInOrder = (snapshot: Snapshot<unknown>): void => {
  if (!isMachineSnapshot(snapshot)) return;
  const nodes = snapshot._nodes;
  if (nodes.some(({ order }, index) => order < (nodes[index - 1]?.order ?? 0))) nodes.sort((a, b) => a.order - b.order);
};
