import { readFileSync } from "node:fs";

/** Scenarios without a mistake, the largest of them seldom: one with every construct, and those that are shipped. */
export const readSoundTexts = (): readonly string[] => {
  const [sink = "", harbour = "", flagship = ""] = [
    "tests/fixtures/kitchenSink.yaml",
    "scenarios/harbour-incident/scenario.yaml",
    "scenarios/alliance-or-abandonment/scenario.yaml",
  ].map((path) => readFileSync(path, "utf8"));
  return [...Array.from({ length: 12 }, () => [sink, harbour]).flat(), flagship];
};
