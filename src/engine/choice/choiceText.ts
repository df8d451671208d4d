import type { Program } from "../program/program.ts";
import { CHANCE, type Choice, WHITE_CELL } from "./choice.ts";

/**
 * A choice as one word: `tokyo.cabinet=wait`, `tokyo.package=a+b`, `summit.talks:japan=ask`,
 * `japan!call_washington`, `white_cell!cable_cut`. Only a `together` names the seat.
 */
export const formatChoice = (program: Program, choice: Choice): string => {
  switch (choice.kind) {
    case "option": {
      const together = program.windows.find(({ path }) => path === choice.window)?.kind === "together";
      return `${choice.window}${together ? `:${choice.seat}` : ""}=${choice.options.join("+")}`;
    }
    case "initiative":
      return `${choice.seat}!${choice.initiative}`;
    case "inject":
      return `${WHITE_CELL}!${choice.inject}`;
  }
};

/** The choice that a word writes, or undefined when it isn't one; whether it's legal is for `applyChoice` to say. */
export const parseChoice = (program: Program, text: string): Choice | undefined => {
  const taken = /^([a-z0-9_]+)!([a-z0-9_]+)$/.exec(text);
  if (taken !== null) return parseTaken(taken[1] ?? "", taken[2] ?? "");
  const chosen = /^([a-z0-9_.]+)(?::([a-z0-9_]+))?=([a-z0-9_+]*)$/.exec(text);
  if (chosen === null) return undefined;
  const [, path = "", named, listed = ""] = chosen;
  const window = program.windows.find((one) => one.path === path);
  const desk = window?.desks[0];
  const seat = named ?? (desk === undefined || desk.seat < 0 ? CHANCE : (program.seats[desk.seat] ?? CHANCE));
  return { kind: "option", window: path, seat, options: listed === "" ? [] : listed.split("+") };
};

const parseTaken = (seat: string, id: string): Choice =>
  seat === WHITE_CELL ? { kind: "inject", inject: id } : { kind: "initiative", seat, initiative: id };
