/** Sets the theme and the language that the address asks for, as a person would have chosen them earlier: `?theme=light&language=ja`. */
export const keepSettings = (query: URLSearchParams): void => {
  keep("threshold-theme", query.get("theme"));
  keep("threshold.language", query.get("language"));
};

const keep = (key: string, value: string | null): void => {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
};
