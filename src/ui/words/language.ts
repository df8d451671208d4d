/** The languages of the interface, each named in itself; `locale` is whose dates and numbers it writes. */
export const languages = [
  { id: "en", name: "English", locale: "en-GB" },
  { id: "ja", name: "日本語", locale: "ja-JP" },
  { id: "zh-Hant", name: "繁體中文", locale: "zh-Hant-TW" },
] as const;

export type Language = (typeof languages)[number]["id"];

/** The language chosen earlier, or the first of those wanted that there is, or English. */
export const chooseLanguage = (chosen: string | null, wanted: readonly string[]): Language =>
  languages.find(({ id }) => id === chosen)?.id ?? wanted.map(toLanguage).find((id) => id !== undefined) ?? "en";

/** Chinese is ours only in its traditional script; a tag without a script says it by its region. */
const toLanguage = (tag: string): Language | undefined => {
  const { language, script } = maximize(tag);
  if (language === "zh") return script === "Hant" ? "zh-Hant" : undefined;
  return languages.find(({ id }) => id === language)?.id;
};

const maximize = (tag: string): { readonly language?: string; readonly script?: string | undefined } => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {};
  }
};
