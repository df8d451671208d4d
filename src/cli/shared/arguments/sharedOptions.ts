import type { Option } from "./option.ts";

// Options that several commands take, each said and read in the same way.

export const FORMAT: Option = {
  name: "format",
  value: "text|json",
  does: "for people or for programs",
  standard: "text",
};

export const POLICY: Option = {
  name: "policy",
  value: "SEAT=POLICY",
  does: "how a seat plays; may be given several times",
  isRepeated: true,
};

export const FORCE: Option = {
  name: "force",
  value: "WINDOW=OPTION",
  does: "what is always chosen at a window, even by chance; may be given several times",
  isRepeated: true,
};

export const STANCE: Option = {
  name: "stance",
  value: "SEAT=STANCE",
  does: "the stance of a seat, instead of one that is drawn; may be given several times",
  isRepeated: true,
};

export const ANONYMOUS: Option = {
  name: "anonymous",
  does: "leave out of the written run who played, their reasons, forecasts, thinking times and messages",
};

export const SCENARIO_OF_RUN: Option = {
  name: "scenario",
  value: "FILE",
  does: "the run's scenario (default: the one in the run, or the shipped one that it names)",
};

export const runsOption = (standard: string, does: string): Option => ({ name: "runs", value: "N", does, standard });

export const seedOption = (does = "the seed of the first run"): Option => ({
  name: "seed",
  value: "N",
  does,
  standard: "1",
});

export const memoryOption = (standard: string, does: string): Option => ({
  name: "max-memory",
  value: "AMOUNT",
  does,
  standard,
});
