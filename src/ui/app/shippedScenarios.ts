import { type LibraryCard as ShippedCard, scenarios } from "virtual:scenarios";
import { fromJson, type Locale, localeFromJson, type Scenario } from "#scenario/model";
import { language } from "../words.ts";
import type { LibraryCard } from "./services.ts";

/** The scenarios that come with the page, each in its language where there is a translation. */
export const library: readonly LibraryCard[] = scenarios.map((card) => ({ ...card, ...localeOf(card)?.texts }));

/** A scenario as it was written. */
export const fetchScenario = async (id: string): Promise<Scenario | undefined> => {
  const card = scenarios.find((one) => one.id === id);
  const json = card === undefined ? undefined : await fetchJson(card.url);
  return json === undefined ? undefined : fromJson(json);
};

/** A scenario's texts in the page's language; undefined where they can't be had. */
export const fetchLocale = async (id: string): Promise<Locale | undefined> => {
  const url = localeOf(scenarios.find((one) => one.id === id))?.url;
  const json = url === undefined ? undefined : await fetchJson(url).catch(() => undefined);
  return json === undefined ? undefined : localeFromJson(json);
};

function localeOf(card: ShippedCard | undefined): ShippedCard["locales"][number] | undefined {
  return card?.locales.find(({ texts }) => texts.language === language);
}

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  return response.ok ? await response.json() : undefined;
};
