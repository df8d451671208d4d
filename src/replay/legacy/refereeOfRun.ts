import { createReferee, type Program, type Referee } from "#engine";
import { hashUnlockedRules } from "#scenario/model";
import { VERSION_1 } from "./hashAs.ts";
import { isUnlocked } from "./isUnlocked.ts";

/** The referee under which a run with this rules' hash was recorded: the given one, or its like without that lock. */
export const refereeOfRun = (referee: Referee, recorded: string): Referee => {
  const { program } = referee;
  const isEarlier = recorded.startsWith(VERSION_1) || isUnlocked(program, recorded);
  return isEarlier && program.hash !== hashUnlockedRules(program.scenario) ? withoutLock(program) : referee;
};

const withoutLock = (program: Program): Referee => {
  const known = UNLOCKED.get(program);
  if (known !== undefined) return known;
  const referee = createReferee({ ...program, locksLate: false });
  UNLOCKED.set(program, referee);
  return referee;
};

/** A referee costs as much as reading a scenario, and a run is replayed again and again. */
const UNLOCKED = new WeakMap<Program, Referee>();
