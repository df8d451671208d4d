import { CHANCE, type Choice, type Program } from "#engine";

/** Every choice of one thing that the scenario knows, whether it can ever be made or not. */
export const allChoices = ({ windows, seats, initiatives, injects }: Program): readonly Choice[] => [
  ...windows.flatMap(({ path, desks }) =>
    desks.flatMap(({ seat, options }) =>
      options.map(({ id }): Choice => ({ kind: "option", window: path, seat: seats[seat] ?? CHANCE, options: [id] })),
    ),
  ),
  ...initiatives.map(({ seat, id }): Choice => ({ kind: "initiative", seat: seats[seat] ?? "", initiative: id })),
  ...injects.map(({ id }): Choice => ({ kind: "inject", inject: id })),
];
