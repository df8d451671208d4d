import { failure, type Result, success, whyUnknown } from "#base";
import { seatName } from "../choice/checkChoice.ts";
import { parseChoice } from "../choice/choiceText.ts";
import type { Desk, Program, ProgramWindow } from "../program/program.ts";

/** Options of one seat at one window, by their numbers in its list. */
export type Forced = { readonly window: ProgramWindow; readonly desk: Desk; readonly options: readonly number[] };

/** The window, desk and options of a choice to force, or the reason why it can't be forced. */
export const findForced = (program: Program, text: string): Result<Forced, string> => {
  const choice = parseChoice(program, text);
  if (choice === undefined) return failure(`"${text}" names no choice. Write a window and an option: WINDOW=OPTION.`);
  if (choice.kind !== "option") return failure(`"${text}" isn't a choice at a window, and only those can be forced.`);
  const window = program.windows.find(({ path }) => path === choice.window);
  if (window === undefined)
    return failure(
      whyUnknown(
        "window",
        choice.window,
        program.windows.map(({ path }) => path),
      ),
    );
  const seats = window.desks.map(({ seat }) => seatName(program, seat));
  if (window.kind === "together" && !text.includes(":"))
    return failure(
      `Several seats choose at "${window.path}". Say whose choice it is: ${window.path}:${seats[0]}=OPTION.`,
    );
  const desk = window.desks[seats.indexOf(choice.seat)];
  if (desk === undefined) return failure(whyUnknown("seat", choice.seat, seats, ` at "${window.path}"`));
  return findOptions(window, desk, choice.options);
};

const findOptions = (window: ProgramWindow, desk: Desk, named: readonly string[]): Result<Forced, string> => {
  const known = desk.options.map(({ id }) => id);
  const unknown = named.find((id) => !known.includes(id));
  if (unknown !== undefined) return failure(whyUnknown("option", unknown, known, ` at "${window.path}"`));
  const options = [...new Set(named)].map((id) => known.indexOf(id));
  const { path, low, high } = window;
  if (low === 0 && high === 1) return failure(`At "${path}" one option may be chosen or none; that can't be forced.`);
  if (options.length < low || options.length > high)
    return failure(`At "${path}" ${low === high ? low : `${low} to ${high}`} are chosen; ${options.length} are named.`);
  return success({ window, desk, options });
};
