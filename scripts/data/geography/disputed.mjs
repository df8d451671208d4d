/**
 * Whether the border between two countries is drawn as disputed: one of them has no code of its own in ISO 3166-1, or the two are named here.
 * The list is our own and was not checked entry by entry against a published source: pairs of neighbours of which one at least claims land that the other
 * holds, or that have only an armistice line between them. Where a part of a border is disputed, all of it counts: the data doesn't divide it.
 */
export function isDisputed(a, b) {
  return a === undefined || b === undefined || pairs.has(key(a, b));
}

const key = (a, b) => [a, b].sort().join(" ");

/** Codes of ISO 3166-1. */
const pairs = new Set(
  [
    ["356", "586"], // India, Pakistan: Kashmir
    ["356", "156"], // India, China: Aksai Chin, Arunachal Pradesh
    ["586", "156"], // Pakistan, China: the Shaksgam valley
    ["064", "156"], // Bhutan, China
    ["376", "275"], // Israel, Palestine
    ["376", "760"], // Israel, Syria: the Golan Heights
    ["376", "422"], // Israel, Lebanon: the Blue Line
    ["275", "400"], // Palestine, Jordan: held by Israel
    ["804", "643"], // Ukraine, Russia
    ["268", "643"], // Georgia, Russia: Abkhazia, South Ossetia
    ["031", "051"], // Azerbaijan, Armenia
    ["504", "732"], // Morocco, Western Sahara
    ["478", "732"], // Mauritania, Western Sahara
    ["012", "732"], // Algeria, Western Sahara
    ["729", "728"], // Sudan, South Sudan: Abyei
    ["818", "729"], // Egypt, Sudan: Halaib
    ["404", "728"], // Kenya, South Sudan: Ilemi
    ["232", "231"], // Eritrea, Ethiopia
    ["232", "262"], // Eritrea, Djibouti
    ["328", "862"], // Guyana, Venezuela: Essequibo
    ["328", "740"], // Guyana, Suriname
    ["740", "254"], // Suriname, French Guiana
    ["084", "320"], // Belize, Guatemala
    ["408", "410"], // North Korea, South Korea: the armistice line
    ["116", "764"], // Cambodia, Thailand
    ["417", "762"], // Kyrgyzstan, Tajikistan
    ["191", "688"], // Croatia, Serbia: the Danube
  ].map(([a, b]) => key(a, b)),
);
