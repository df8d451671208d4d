import { type Rule, rule } from "../rule.ts";

/** The address of a source starts with http:// or https:// and holds no white space. */
export const sourceAddress: Rule = rule("source-address", ({ draft }, report) => {
  for (const { key, value } of draft.sources) {
    const { url } = value;
    if (url === undefined || url.value === "" || /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(url.value)) continue;
    report(url.span, `The address of source "${key.value}" has to start with http:// or https://.`);
  }
});
