import { failure, type Result } from "#base";
import { compile, createReferee } from "#engine";
import { decodeLink, type Run, readLinkScenario } from "#replay";
import type { Locale, Scenario } from "#scenario/model";
import { createReplay, type RunReplay, type SittingEnvironment } from "#session";
import { wording, words } from "../words.ts";
import type { ReplayRoute } from "./route.ts";
import type { Services } from "./services.ts";

/** A run that can be looked at, with the scenario that it was played by. */
export type Watchable = { readonly scenario: Scenario; readonly run: Run };

type Sources = {
  readonly environment: SittingEnvironment;
  /** A scenario as its author wrote it, and its texts in the page's language. */
  readonly loadSource: Services["loadScenario"];
  readonly loadLocale: (id: string) => Promise<Locale | undefined>;
  /** A run of this computer, by the id of its sitting. */
  readonly findRun: (id: string) => Promise<Watchable | undefined>;
};

/** Opens what a replay's address names; reads, and stores nothing. */
export const openReplay = async (sources: Sources, route: ReplayRoute): Promise<Result<RunReplay, string>> => {
  if (route.page === "link") return openLink(sources, route.link);
  const found = await sources.findRun(route.sitting);
  return found === undefined ? failure(words.notFoundText) : watch(sources, found);
};

const watch = async ({ environment, loadLocale }: Sources, found: Watchable): Promise<Result<RunReplay, string>> =>
  createReplay({ ...found, locale: await loadLocale(found.scenario.id), wording, environment });

const openLink = async (sources: Sources, link: string): Promise<Result<RunReplay, string>> => {
  const named = readLinkScenario(link);
  if (named === undefined) return failure(words.linkBroken);
  const scenario = await sources.loadSource(named.id);
  if (scenario === undefined) return failure(words.otherRun(named.id));
  const decoded = decodeLink(createReferee(compile(scenario)), link, wording);
  return decoded.ok ? watch(sources, { scenario, run: decoded.value }) : decoded;
};
