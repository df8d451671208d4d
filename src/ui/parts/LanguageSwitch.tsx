import type { ReactNode } from "react";
import { languages } from "../words/language.ts";
import { keepLanguage } from "../words/languageStore.ts";
import { language, words } from "../words.ts";

/** The languages, each named in itself. Everything played is stored, so another one starts the page anew where it was. */
export const LanguageSwitch = (): ReactNode => (
  <select
    className="language"
    aria-label={words.language}
    value={language}
    onChange={({ target: { value } }) => {
      if (keepLanguage(value)) window.location.reload();
    }}
  >
    {languages.map(({ id, name }) => (
      <option key={id} value={id} lang={id}>
        {name}
      </option>
    ))}
  </select>
);
