import { authoredWindow, CHANCE, type Choice, type Program, WHITE_CELL } from "#engine";

/** A choice in the words of the scenario: "Government of Japan: Search, and nothing else". */
export const describeChoice = (program: Program, choice: Choice): string => {
  const { scenario } = program;
  switch (choice.kind) {
    case "inject": {
      const title = scenario.injects.find(({ id }) => id === choice.inject)?.title ?? choice.inject;
      return `${nameOf(program, WHITE_CELL)}: ${title}`;
    }
    case "initiative": {
      const title = scenario.initiatives.find(({ id }) => id === choice.initiative)?.title ?? choice.initiative;
      return `${nameOf(program, choice.seat)}: ${title}`;
    }
    case "option": {
      const titles = titlesAt(program, choice);
      const chosen = choice.options.map((id) => titles.get(id) ?? id);
      return `${nameOf(program, choice.seat)}: ${chosen.length === 0 ? "nothing" : chosen.join("; ")}`;
    }
  }
};

const nameOf = ({ scenario }: Program, seat: string): string => {
  if (seat === CHANCE) return "Chance";
  if (seat === WHITE_CELL) return "White Cell";
  return scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
};

/** The titles of what a seat chooses from at a window, by id. */
const titlesAt = (
  program: Program,
  { window, seat }: Choice & { readonly kind: "option" },
): ReadonlyMap<string, string> => {
  const row = program.windows.find(({ path }) => path === window);
  const authored = row === undefined ? undefined : authoredWindow(program, row);
  switch (authored?.kind) {
    case "decide":
      return titlesOf(authored.options);
    case "chance":
      return titlesOf(authored.outcomes);
    case "together":
      return titlesOf(authored.seats.find((one) => one.seat === seat)?.options ?? []);
    case undefined:
      return new Map();
  }
};

const titlesOf = (options: readonly { readonly id: string; readonly title: string }[]): ReadonlyMap<string, string> =>
  new Map(options.map(({ id, title }) => [id, title]));
