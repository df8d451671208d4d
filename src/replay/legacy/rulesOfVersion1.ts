import { VERSION_1 } from "./hashAs.ts";

/** By the rules' hash that 0.1.0 worked out, what it is today: of the scenarios that 0.1.0 shipped. */
const SHIPPED: Readonly<Record<string, string>> = {
  "7c856f33e8d6b413": "rules1-1c13dea5185ffb70", // harbour-incident
  cc9695e2258442d4: "rules1-b28dac745008493e", // sarre-airlift
  "2e2b789f5f96e432": "rules1-c1223861511a14a8", // alliance-or-abandonment
};

/** The rules' hash of a run of version 1; where the scenario isn't one that was shipped, one that no rules have. */
export const rulesOfVersion1 = (hash: string): string => SHIPPED[hash] ?? `${VERSION_1}${hash}`;
