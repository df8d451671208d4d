import {
  type Choice,
  evaluate,
  formatChoice,
  type GameState,
  isStuck,
  legalChoices,
  nextAsked,
  openWindow,
  type Program,
  seatOf,
} from "#engine";

/**
 * How likely the seat that is asked next makes each of its choices, worked out from the rules of docs/format.md and nothing of the
 * kernel's: by the choice's written form. Empty where it can't choose.
 */
export const policyOdds = (program: Program, state: GameState, policyId?: string): ReadonlyMap<string, number> => {
  const [window, asked] = [openWindow(program, state), nextAsked(program, state)];
  if (window === undefined || asked === undefined || isStuck(program, state)) return new Map();
  const desk = window.desks.find(({ seat }) => (program.seats[seat] ?? "chance") === asked.seat);
  const policy = program.policies.find(({ id }) => id === policyId);
  const own = [...legalChoices(program, state)].filter((choice) => seatOf(choice) === asked.seat);
  const weightOf = (of: number, place: number): number => {
    const named = policy?.weights.find(
      (one) => one.window === of && one.seat === desk?.seat && one.option === place && window.kind !== "chance",
    );
    const code = of < 0 ? program.initiatives[place]?.weight : desk?.options[place]?.weight;
    const weight = named?.weight ?? code;
    return weight === undefined ? 0 : Math.max(0, evaluate(program, weight, state));
  };
  const placeOf = (option: string): number => desk?.options.findIndex(({ id }) => id === option) ?? -1;
  const legal = [...new Set(own.flatMap((choice) => (choice.kind === "option" ? choice.options : [])))];
  let weights = new Map(legal.map((option) => [option, weightOf(window.index, placeOf(option))]));
  if ([...weights.values()].every((weight) => weight === 0)) weights = new Map(legal.map((option) => [option, 1]));
  if (legal.length === 0) return new Map();
  const spell = (choice: Choice): string => formatChoice(program, choice);
  if (window.low !== 1 || window.high !== 1) {
    const { low, high } = window;
    const most = Math.min(high, [...weights.values()].filter((weight) => weight > 0).length);
    if (most < low) return new Map();
    return new Map(
      own.flatMap((choice) =>
        choice.kind !== "option"
          ? []
          : [[spell(choice), choice.options.length > most ? 0 : drawn(choice.options, weights) / (most - low + 1)]],
      ),
    );
  }
  const weighed = own.map((choice): readonly [string, number] => {
    if (choice.kind === "option") return [spell(choice), weights.get(choice.options[0] ?? "") ?? 0];
    const place =
      choice.kind === "initiative" ? program.initiatives.findIndex(({ id }) => id === choice.initiative) : -1;
    return [spell(choice), weightOf(-1, place)];
  });
  const whole = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weighed.map(([word, weight]) => [word, weight / whole]));
};

/** The probability of drawing just these, one after another by weight without putting back, in whatever order. */
const drawn = (wanted: readonly string[], weights: ReadonlyMap<string, number>): number => {
  if (wanted.length === 0) return 1;
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return wanted
    .filter((option) => (weights.get(option) ?? 0) > 0)
    .reduce((sum, option) => {
      const left = new Map([...weights].filter(([other]) => other !== option));
      const rest = wanted.filter((other) => other !== option);
      return sum + ((weights.get(option) ?? 0) / whole) * drawn(rest, left);
    }, 0);
};
