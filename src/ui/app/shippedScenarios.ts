import { type LibraryCard as ShippedCard, scenarios } from "virtual:scenarios";
import { fromJson, type Locale, localeFromJson, localise, type Scenario } from "#scenario/model";
import type { Edition } from "#session";
import { language } from "../words.ts";
import { fetchParsed } from "./fetchParsed.ts";
import { oncePerKey } from "./oncePerKey.ts";
import type { LibraryCard } from "./services.ts";

/** The scenarios that come with the page, each in its language where there is a translation. */
export const library: readonly LibraryCard[] = scenarios.map((card) => ({ ...card, ...localeCard(card)?.texts }));

/** A scenario and its translations are fetched and read once, for its briefing and for the play. */
const fetchShipped = oncePerKey((url) => fetchParsed(url, fromJson));
const fetchTexts = oncePerKey((url) => fetchParsed(url, localeFromJson));

/** Which files a scenario was read from when the page was built; undefined where none of that id comes with it. */
export const shippedContent = (id: string): string | undefined => find(id)?.content;

/** A scenario as it was written, with all its translations that can be had. Rejects where the scenario itself can't. */
export const fetchEdition = async (id: string): Promise<Edition | undefined> => {
  const card = find(id);
  if (card === undefined) return undefined;
  const [scenario, ...locales] = await Promise.all([
    fetchShipped(card.url),
    ...card.locales.map(({ url }) => fetchTexts(url).catch(() => undefined)),
  ]);
  return { content: card.content, scenario, locales: locales.filter((locale) => locale !== undefined) };
};

/** A scenario as it was written, with its translation into the page's language where that can be had. Rejects where the scenario can't. */
export const fetchShownEdition = async (id: string): Promise<Edition | undefined> => {
  const card = find(id);
  if (card === undefined) return undefined;
  const [scenario, locale] = await Promise.all([fetchShipped(card.url), fetchLocale(id)]);
  return { content: card.content, scenario, locales: locale === undefined ? [] : [locale] };
};

/** A scenario as it was written, and its texts in the page's language where they can be had. Rejects where the scenario can't. */
export const fetchScenario = async (id: string): Promise<Scenario | undefined> => {
  const shown = await fetchShownEdition(id);
  if (shown === undefined) return undefined;
  const [locale] = shown.locales;
  return locale === undefined ? shown.scenario : localise(shown.scenario, locale);
};

/** A scenario's texts in the page's language; undefined where they can't be had. */
export const fetchLocale = async (id: string): Promise<Locale | undefined> => {
  const url = localeCard(find(id))?.url;
  return url === undefined ? undefined : fetchTexts(url).catch(() => undefined);
};

const find = (id: string): ShippedCard | undefined => scenarios.find((one) => one.id === id);

function localeCard(card: ShippedCard | undefined): ShippedCard["locales"][number] | undefined {
  return card?.locales.find(({ texts }) => texts.language === language);
}
