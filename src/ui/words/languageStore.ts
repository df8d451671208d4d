const KEY = "threshold.language";

/** The language that was chosen in this browser, if any; a browser that keeps nothing has none. */
export const chosenLanguage = (): string | null => {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
};

/** Keeps the choice; false where the browser keeps nothing. */
export const keepLanguage = (language: string): boolean => {
  try {
    globalThis.localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
};
