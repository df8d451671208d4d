const KEY = "threshold.unfold";

/** Whether the reader wants every option unfolded; not where the browser keeps nothing. */
export const readUnfoldAll = (): boolean => {
  try {
    return globalThis.localStorage?.getItem(KEY) === "all";
  } catch {
    return false;
  }
};

/** Keeps that for the questions to come, where the browser lets it. */
export const keepUnfoldAll = (isAll: boolean): void => {
  try {
    if (isAll) localStorage.setItem(KEY, "all");
    else localStorage.removeItem(KEY);
  } catch {
    // Then it holds for this question.
  }
};
