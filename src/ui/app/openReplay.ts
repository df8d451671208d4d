import { failure, type Result, success } from "#base";
import { compile, createReferee } from "#engine";
import { decodeLink, type Run, readLinkScenario } from "#replay";
import { createReplay, type Edition, type RunReplay, type SittingEnvironment, type StoragePort } from "#session";
import { wording, words } from "../words.ts";
import { editionsNamed, localeOf } from "./editions.ts";
import type { ReplayRoute } from "./route.ts";

/** A run that can be looked at, with the rules and words that it was played by. */
export type Watchable = { readonly edition: Edition; readonly run: Run };

type Sources = {
  readonly environment: SittingEnvironment;
  readonly storage: StoragePort;
  /** A run of this computer, by the id of its sitting. */
  readonly findRun: (id: string) => Promise<Watchable | undefined>;
};

type Opened = { readonly replay: RunReplay; readonly edition: Edition };

/** Opens what a replay's address names; reads, and stores nothing. */
export const openReplay = async (sources: Sources, route: ReplayRoute): Promise<Result<Opened, string>> => {
  if (route.page === "link") return openLink(sources, route.link);
  const found = await sources.findRun(route.sitting);
  return found === undefined ? failure(words.notFoundText) : watch(sources, found);
};

const watch = async ({ environment }: Sources, { edition, run }: Watchable): Promise<Result<Opened, string>> => {
  const locale = await localeOf(edition);
  const replay = createReplay({ scenario: edition.scenario, run, locale, wording, environment });
  return replay.ok ? success({ replay: replay.value, edition }) : replay;
};

/** The link may be of a scenario of the library, or of one that the reader opened from a file. */
const openLink = async (sources: Sources, link: string): Promise<Result<Opened, string>> => {
  const named = readLinkScenario(link);
  if (named === undefined) return failure(words.linkBroken);
  let problem: Result<Opened, string> = failure(words.otherRun(named.id));
  for (const edition of await editionsNamed(sources.storage, named.id)) {
    const decoded = decodeLink(createReferee(compile(edition.scenario)), link, wording);
    if (decoded.ok) return watch(sources, { edition, run: decoded.value });
    problem = decoded;
  }
  return problem;
};
