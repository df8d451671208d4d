import type { Experiment, Played, Runs } from "#analysis";

/** A thread that plays an experiment's runs. */
export type Thread = {
  /** Plays these after those asked for before; rejects with a `ThreadLost` when the thread has ended. */
  readonly play: (runs: Runs) => Promise<Played>;
  readonly stop: () => void;
};

export type StartThread = (experiment: Experiment) => Thread;

/** The threads that this machine has to offer. */
export type Threads = { readonly cores: number; readonly start: StartThread };

/** What a thread's answers are lost to; `message` is one sentence. */
export class ThreadLost extends Error {}
