import type { Hands } from "../sitting.ts";
import type { Sender } from "./createSender.ts";

/** The White Cell's commands. The authority refuses them from everyone else. */
export const createHands = ({ send }: Sender): Hands => ({
  inject: (inject) => send({ kind: "inject", inject }),
  overrule: (choice) => send({ kind: "choose", ...choice }),
  step: () => send({ kind: "advance", far: false }),
  handOver: (seat, to) => send({ kind: "hand-over", seat, to }),
});
