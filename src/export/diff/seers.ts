import { authoredChoices, authoredState, type Program, type ProgramWindow } from "#engine/program";
import type { Thing } from "./behaviour.ts";

/** Who may know of something, as the format writes it. */
export const seersAspect = (seenBy: readonly string[] | undefined): Thing["aspects"] => ({
  seen_by: seenBy === undefined ? "all seats" : seenBy.join(", "),
});

/** Who learns of a state; of the outermost one of a chart, who sees the chart. */
export const seersOfState = (program: Program, path: string): Thing["aspects"] =>
  seersAspect((program.scenario.charts.find(({ id }) => id === path) ?? authoredState(program, path))?.seenBy);

/** Who may hear of an option or outcome. */
export const seersOfOption = (program: Program, window: ProgramWindow, seat: string, id: string): Thing["aspects"] =>
  seersAspect(authoredChoices(program, window, seat).find((one) => one.id === id)?.seenBy);

/** What of the map only some seats see. */
export const listSecretsOfMap = ({ scenario: { map } }: Program): readonly Thing[] =>
  (["places", "units", "zones", "routes"] as const).flatMap((list) =>
    map[list].flatMap(({ id, seenBy }): readonly Thing[] =>
      seenBy === undefined ? [] : [{ kind: "secret", id: `map.${list}.${id}`, aspects: seersAspect(seenBy) }],
    ),
  );
