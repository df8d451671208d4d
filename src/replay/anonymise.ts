import type { Line, Ply, Run, Variation } from "./run.ts";

/** The run without what is personal: player, messages, rationales, forecasts and times to think, in every line. It plays as before. */
export const anonymise = ({ player: _, ...run }: Run): Run => ({ ...run, ...anonymous(run), messages: [] });

const anonymous = ({ plies, handovers, variations }: Line): Line => ({
  plies: plies.map(withoutPerson),
  handovers,
  variations: variations.map((one): Variation => ({ at: one.at, ...anonymous(one) })),
});

const withoutPerson = ({ thinkSeconds: _, rationale: __, forecast: ___, ...ply }: Ply): Ply => ply;
