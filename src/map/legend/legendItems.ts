import type { MapView } from "#sitting";
import { isMarked } from "../paint/mark.ts";
import { type Domain, domainDigits, type Identity, identityDigits, type LegendItem } from "./legendItem.ts";

/** What a legend of a view has to explain: what the view shows, and what can happen to units. */
export function legendItems({ sides, places, units, zones, routes, strikes }: MapView): readonly LegendItem[] {
  const codes = units.map(({ symbol }) => symbol);
  const identities: readonly Identity[] = ["friend", "hostile", "neutral", "unknown"];
  const domains: readonly Domain[] = ["ship", "submarine", "aircraft", "land"];
  const states = ["damaged", "destroyed", "planned", "stacked"] as const;
  return [
    ...sides.map(({ side }) => ({ kind: "side", side }) as const),
    ...identities
      .filter((identity) => codes.some((code) => code[3] === identityDigits[identity]))
      .map((identity) => ({ kind: "identity", identity }) as const),
    ...domains
      .filter((domain) => codes.some((code) => code.slice(4, 6) === domainDigits[domain]))
      .map((domain) => ({ kind: "domain", domain }) as const),
    ...(units.length === 0 ? [] : states.map((state) => ({ kind: "state", state }) as const)),
    ...distinct(places.map(({ kind }) => kind).filter(isMarked)).map((place) => ({ kind: "place", place }) as const),
    ...distinct(zones.map(({ kind }) => kind)).map((zone) => ({ kind: "zone", zone }) as const),
    ...distinct(routes.map(({ kind }) => kind)).map((route) => ({ kind: "route", route }) as const),
    ...(strikes.length === 0 ? [] : [{ kind: "strike" } as const]),
  ];
}

function distinct<Kind extends string>(kinds: readonly Kind[]): readonly Kind[] {
  return [...new Set(kinds)].sort();
}
