import {
  canSee,
  canSeeNode,
  createTester,
  english,
  type GameState,
  type Program,
  pickText,
  type Referee,
  type Step,
  type Tester,
  type Wording,
} from "#engine";
import type { Run } from "#replay";
import { createTextFormatter, type News, type Scenario, type TextValues, valueWords } from "#scenario/model";
import { toCalendar } from "./calendar.ts";
import { createMover, type Mover } from "./createMover.ts";
import { toInstant } from "./instant.ts";
import type { Citation } from "./mapView.ts";
import type { Knowledge, SeatCard } from "./sittingView.ts";

/** One play as one seat looks at it. `steps[0]` is the start, `steps[n + 1]` follows ply n. */
export type Play = {
  readonly referee: Referee;
  readonly run: Run;
  readonly steps: readonly Step[];
  readonly seat: string;
};

/** What every projection needs to put a scenario into words for one seat. */
export type Teller = {
  readonly program: Program;
  readonly scenario: Scenario;
  readonly seat: string;
  /** The words that aren't the scenario's. */
  readonly wording: Wording;
  /** A text of the scenario with its placeholders filled in from a state; what the seat can't see reads "?". */
  readonly tell: (text: string, state: GameState) => string;
  /** What the seat hears of news in a state, filled in; undefined where none of it is for the seat. */
  readonly hear: (news: News | undefined, state: GameState) => string | undefined;
  readonly test: Tester;
  /** Where units have been moved by the end of some steps, the start among them. */
  readonly moved: Mover;
  /** Whether the state at a path holds. */
  readonly isActive: (path: string, state: GameState) => boolean;
  /** Whether the seat learns of the state at a path. */
  readonly isSeen: (path: string) => boolean;
  readonly cite: (source: string | undefined) => { readonly citation?: Citation };
  readonly seatCard: (id: string) => SeatCard;
  readonly instant: (hour: number) => string;
  /** The seats that know what is listed as seen by some. */
  readonly knowers: (seenBy: readonly string[] | undefined) => Knowledge;
};

/** The teller of a program for one seat. Keep it: it remembers parsed texts and conditions. */
export const createTeller = (program: Program, seat: string, wording: Wording = english): Teller => {
  const { scenario } = program;
  const { format } = createTextFormatter(scenario.language);
  const test = createTester(program, seat);
  const tell = (text: string, state: GameState): string =>
    format(
      text,
      text.includes("{")
        ? {
            ...toCalendar(text, scenario.clock.start, state.hour, scenario.language),
            ...placeholders(program, state, seat),
          }
        : {},
    );
  const nodes = new Map(program.nodes.flatMap(({ role, path, index }) => (role === "state" ? [[path, index]] : [])));
  return {
    program,
    scenario,
    seat,
    wording,
    test,
    moved: createMover(program, seat, test),
    hear: (news, state) => {
      const text = pickText(news, state, { test, seat });
      return text === undefined ? undefined : tell(text, state);
    },
    isActive: (path, state) => state.active[nodes.get(path) ?? -1] === 1,
    tell,
    isSeen: (path) => canSeeNode(program, nodes.get(path) ?? -1, seat),
    cite: (source) => citationOf(scenario, source),
    seatCard: (id) => seatCardOf(scenario, id, wording),
    instant: (hour) => toInstant(scenario.clock.start, hour),
    knowers: (seenBy) => knowersOf(scenario, seenBy),
  };
};

const placeholders = (program: Program, state: GameState, seat: string): TextValues =>
  Object.fromEntries<TextValues[string]>([
    ["hour", state.hour],
    ...program.scenario.variables.map((variable, index): [string, TextValues[string]] => {
      const value = state.values[index] ?? 0;
      if (!canSee(variable.seenBy, seat)) return [variable.id, undefined];
      const word = valueWords(variable)[value] ?? value;
      return [variable.id, toTextValue(variable, value, word)];
    }),
  ]);

/** Enums are chosen by their id and shown by their name. */
const toTextValue = (
  variable: Scenario["variables"][number],
  value: number,
  word: number | string | boolean,
): TextValues[string] => {
  switch (variable.kind) {
    case "enum":
      return { id: `${word}`, name: variable.names[value] ?? `${word}` };
    case "integer":
    case "boolean":
      return word;
  }
};

/** A source as it is printed beside a fact; nothing where none is named. */
const citationOf = (scenario: Scenario, id: string | undefined): { readonly citation?: Citation } => {
  const source = scenario.sources.find((one) => one.id === id);
  if (source === undefined) return {};
  const { id: _, ...citation } = source;
  return { citation };
};

/** The White Cell knows everything and isn't named. */
const knowersOf = ({ seats }: Scenario, seenBy: readonly string[] | undefined): Knowledge =>
  seenBy === undefined || seats.every(({ id }) => seenBy.includes(id))
    ? {}
    : { knownTo: seats.filter(({ id }) => seenBy.includes(id)).map(({ name }) => name) };

/** A seat's name and office; chance and the White Cell have theirs too. */
export const seatCardOf = (scenario: Scenario, id: string, wording: Wording = english): SeatCard => {
  const seat = scenario.seats.find((one) => one.id === id);
  if (seat !== undefined) return { id, name: seat.name, role: seat.role, side: seat.side };
  return id === "chance"
    ? { id, name: wording.chance, role: "", side: "white" }
    : { id, name: wording.whiteCell, role: "", side: "white" };
};
