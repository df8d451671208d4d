import type { MapPreview } from "#sitting";

/** What several options would change together; undefined for none of them. */
export const joinPreviews = (previews: readonly MapPreview[]): MapPreview | undefined =>
  previews.length === 0
    ? undefined
    : {
        units: lastOfEach(previews.flatMap(({ units }) => units)),
        zones: lastOfEach(previews.flatMap(({ zones }) => zones)),
        routes: lastOfEach(previews.flatMap(({ routes }) => routes)),
        strikes: previews.flatMap(({ strikes }, option) =>
          strikes.map((strike) => ({ ...strike, id: `${option} ${strike.id}` })),
        ),
        questions: lastOfEach(previews.flatMap(({ questions }) => questions)),
        gone: previews.flatMap(({ gone }) => gone),
      };

/** As in the rules of the map: later items win. */
const lastOfEach = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
