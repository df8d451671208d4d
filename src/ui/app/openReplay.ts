import { failure, type Result } from "#base";
import { compile, createReferee } from "#engine";
import { decodeLink, type Run, readLinkScenario } from "#replay";
import type { Scenario } from "#scenario/model";
import { createReplay, type RunReplay, type SittingEnvironment } from "#session";
import { words } from "../words.ts";
import type { ReplayRoute } from "./route.ts";
import type { Services } from "./services.ts";

/** A run that can be looked at, with the scenario that it was played by. */
export type Watchable = { readonly scenario: Scenario; readonly run: Run };

type Sources = {
  readonly environment: SittingEnvironment;
  readonly loadScenario: Services["loadScenario"];
  /** A run of this computer, by the id of its sitting. */
  readonly findRun: (id: string) => Promise<Watchable | undefined>;
};

/** Opens what a replay's address names; reads, and stores nothing. */
export const openReplay = async (
  { environment, loadScenario, findRun }: Sources,
  route: ReplayRoute,
): Promise<Result<RunReplay, string>> => {
  if (route.page === "link") return openLink(loadScenario, environment, route.link);
  const found = await findRun(route.sitting);
  return found === undefined ? failure(words.notFoundText) : createReplay({ ...found, environment });
};

const openLink = async (
  loadScenario: Services["loadScenario"],
  environment: SittingEnvironment,
  link: string,
): Promise<Result<RunReplay, string>> => {
  const named = readLinkScenario(link);
  if (named === undefined) return failure(words.linkBroken);
  const scenario = await loadScenario(named.id);
  if (scenario === undefined) return failure(words.otherRun(named.id));
  const decoded = decodeLink(createReferee(compile(scenario)), link);
  return decoded.ok ? createReplay({ scenario, run: decoded.value, environment }) : decoded;
};
