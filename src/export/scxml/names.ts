import type { Node, Program, Timer } from "#engine/program";

/** An XML name may not hold the colon that parts the engine's own states from the author's. */
export const stateId = ({ path }: Node): string => path.replaceAll(":", "-");

/** No author's state has a hyphen in its path, so the document's own states are recognised by one. */
export const ALL_CHARTS = "all-charts";
export const GAME_CLOCK = "game-clock";

/**
 * The ECMAScript name of a variable or curve: its id, or where that is a word of the language the id with "Value". Authors' ids have
 * no capitals and all names of the document's own have one, except for `hour`, `min`, `max` and `abs`, which can't be ids.
 */
export const scriptName = (id: string): string => (RESERVED.has(id) ? `${id}Value` : id);

/** ECMA-262, sections 12.7.2 (reserved words, strict mode included) and 19.1 (globals that can't be given a value). */
const RESERVED: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/** Some interpreters make an identifier of the document's name, so it has no hyphen. */
export const documentName = ({ scenario }: Program): string => scenario.id.replaceAll("-", "_");

export const timerEvent = (timer: number): string => `time.${timer}`;

export const signalEvent = (program: Program, signal: number): string => `signal.${program.signals[signal]}`;

export const injectEvent = (id: string): string => `inject.${id}`;

/** The hour at which a timer is due, -1 while it isn't running. */
export const dueHour = ({ index }: Pick<Timer, "index">): string => `dueHours[${index}]`;

/** How often an initiative, or after all of them an inject, has been taken. */
export const timesTaken = (index: number): string => `timesTaken[${index}]`;

/** The sealed option's index plus one, 0 while the seat hasn't chosen. */
export const sealedChoice = (slot: number): string => `sealedChoices[${slot}]`;
