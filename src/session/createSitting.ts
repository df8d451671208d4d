import { type Result, success } from "#base";
import { compile, createLiveReferee } from "#engine";
import { localise } from "#scenario/model";
import { sitDown } from "./local/sitDown.ts";
import { openRun } from "./openRun.ts";
import type { Sitting } from "./sitting.ts";
import type { SittingOptions } from "./sittingOptions.ts";

/**
 * A sitting that starts a new run or goes on with one, or a sentence saying why the run can't go on. Every choice is
 * stored before the next is offered.
 */
export const createSitting = (options: SittingOptions): Result<Sitting, string> => {
  const { scenario, locale } = options;
  const referee = createLiveReferee(compile(locale === undefined ? scenario : localise(scenario, locale)));
  const opened = openRun(referee, options);
  return opened.ok ? success(sitDown(referee, opened.value, options)) : opened;
};
