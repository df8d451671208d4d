import type { UnitView } from "#sitting";
import { type Domain, domainDigits, type Identity, identityDigits, type LegendItem } from "../../legend/legendItem.ts";

const IDENTITIES: readonly Identity[] = ["friend", "hostile", "neutral", "unknown"];
const DOMAINS: readonly Domain[] = ["ship", "submarine", "aircraft", "land"];
const STATES = ["damaged", "destroyed", "planned", "stacked"] as const;

/** The digits of the domain that a code's symbol set belongs to: missiles fly; equipment, civilians and places are on land. */
function domainOf(code: string): string {
  const set = code.slice(4, 6);
  return set === "02" ? domainDigits.aircraft : ["11", "15", "20"].includes(set) ? domainDigits.land : set;
}

/** The frames that the view shows, and what can happen to any unit. */
export function unitLegend(units: readonly UnitView[]): readonly LegendItem[] {
  const codes = units.map(({ symbol }) => symbol);
  if (codes.length === 0) return [];
  return [
    ...IDENTITIES.filter((identity) => codes.some((code) => code[3] === identityDigits[identity])).map(
      (identity) => ({ kind: "identity", identity }) as const,
    ),
    ...DOMAINS.filter((domain) => codes.some((code) => domainOf(code) === domainDigits[domain])).map(
      (domain) => ({ kind: "domain", domain }) as const,
    ),
    ...STATES.map((state) => ({ kind: "state", state }) as const),
  ];
}
