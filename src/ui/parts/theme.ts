export type Theme = "dark" | "light";

const KEY = "threshold-theme";

/** The theme that was chosen on this computer; dark where none was, or where nothing may be kept. */
export const readTheme = (): Theme => {
  try {
    return localStorage.getItem(KEY) === "light" ? "light" : "dark";
  } catch {
    return "dark";
  }
};

/** Keeps the choice for the next visit, where the browser lets it. */
export const keepTheme = (theme: Theme): void => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Then it holds for this page.
  }
};
