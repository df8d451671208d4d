import { type Locale, localise, type Scenario } from "#scenario/model";
import type { Edition, StoragePort } from "#session";
import { language } from "../words.ts";
import type { LibraryCard } from "./services.ts";
import { fetchEdition, fetchLocale, fetchScenario, fetchShownEdition, shippedContent } from "./shippedScenarios.ts";

/** What stands before the id of a scenario that the reader opened from a file, so that it never hides one of the library. */
const OWN = "~";

/** The name under which the library has an own scenario. */
export const ownKey = (id: string): string => `${OWN}${id}`;

/** The name under which the library has the scenario of an edition. */
export const keyOf = ({ scenario, bundle }: Edition): string =>
  bundle === undefined ? scenario.id : ownKey(scenario.id);

/** The newest edition of a scenario of the library, by its name there. */
export const loadEdition = (storage: StoragePort, key: string): Promise<Edition | undefined> =>
  key.startsWith(OWN) ? storage.loadOwn(key.slice(OWN.length)) : fetchEdition(key);

/** The same with the translation that the page shows alone, so that nobody waits for the others before playing. */
export const loadPlayable = (storage: StoragePort, key: string): Promise<Edition | undefined> =>
  key.startsWith(OWN) ? loadEdition(storage, key) : fetchShownEdition(key);

/** What a run or a link may mean by an id: the scenario of the library first. */
export const editionsNamed = async (storage: StoragePort, id: string): Promise<readonly Edition[]> => {
  const [shipped, own] = await Promise.all([loadEdition(storage, id), loadEdition(storage, ownKey(id))]);
  return [shipped, own].filter((edition) => edition !== undefined);
};

/**
 * The texts of an edition in the page's language; undefined where it has none. Words of the library are taken only where they belong to the very same files, or
 * to a sitting of 0.1.0, which kept no translations.
 */
export const localeOf = async ({ content, scenario, locales }: Edition): Promise<Locale | undefined> => {
  const kept = locales.find((one) => one.language === language);
  if (kept !== undefined) return kept;
  const isShipped = content === shippedContent(scenario.id) || content.startsWith("rules-");
  return isShipped ? fetchLocale(scenario.id) : undefined;
};

/** A scenario of the library in the page's language, by its name there. */
export const loadScenario = async (storage: StoragePort, key: string): Promise<Scenario | undefined> => {
  if (!key.startsWith(OWN)) return fetchScenario(key);
  const edition = await loadEdition(storage, key);
  return edition === undefined ? undefined : inLanguage(edition);
};

/** The scenario of an edition in the page's language. */
const inLanguage = async (edition: Edition): Promise<Scenario> => {
  const locale = await localeOf(edition);
  return locale === undefined ? edition.scenario : localise(edition.scenario, locale);
};

/** An own scenario as the library lists it. */
export const toOwnCard = async (edition: Edition): Promise<LibraryCard> => {
  const { title, summary, language: tongue, seats } = await inLanguage(edition);
  return {
    id: keyOf(edition),
    title,
    summary,
    language: tongue,
    seats: seats.map(({ id, name, role, playable }) => ({ id, name, role, playable })),
  };
};
