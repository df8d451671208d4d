import { useEffect, useState } from "react";
import type { Decision } from "#sitting";

const KEY = "threshold.picks";

type Picks = readonly [chosen: readonly string[], pick: (chosen: readonly string[]) => void];

/**
 * The options that are picked and not yet decided. `question` identifies the question: as long as it is the same, the tab still has them after it has been
 * loaded anew, as it is for another language.
 */
export const usePicks = (question: string, { options }: Pick<Decision, "options">): Picks => {
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    read(question).filter((id) => options.some((option) => option.id === id && option.locked === undefined)),
  );
  useEffect(() => keep(question, chosen), [question, chosen]);
  return [chosen, setChosen];
};

const read = (question: string): readonly string[] => {
  try {
    const [asked, ...chosen] = (sessionStorage.getItem(KEY) ?? "").split("\n");
    return asked === question ? chosen : [];
  } catch {
    return [];
  }
};

const keep = (question: string, chosen: readonly string[]): void => {
  try {
    sessionStorage.setItem(KEY, [question, ...chosen].join("\n"));
  } catch {
    // Then they last as long as the page.
  }
};
