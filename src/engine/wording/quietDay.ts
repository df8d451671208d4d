/** What a day is called on which no event is drawn, in a scenario's language; apart from the other words, which a page loads in its reader's language alone. */
export const quietDay = (language: string): string => {
  if (/^ja\b/.test(language)) return "何事もない一日";
  return /^zh-(?:Hant|TW|HK|MO)\b/.test(language) ? "平靜的一天" : "A quiet day";
};
