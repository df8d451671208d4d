import { toldTexts } from "../../claims/toldTexts.ts";
import { type Rule, rule } from "../rule.ts";

/** Of texts that vary each is shown to someone: behind those without a condition that are for the same seats none is read. */
export const textNeverShown: Rule = rule("text-never-shown", ({ draft, names }, report) => {
  const everyone = draft.seats.map(({ key }) => key.value);
  for (const { text, among = [] } of toldTexts(draft, names)) {
    const readersOf = (one: (typeof among)[number] | undefined): readonly string[] =>
      one?.seenBy?.map(({ value }) => value) ?? everyone;
    const read = new Set(among.slice(0, -1).flatMap((one) => (one.when === undefined ? readersOf(one) : [])));
    const readers = readersOf(among.at(-1));
    if (readers.length === 0 || !readers.every((seat) => read.has(seat))) continue;
    const who = readers.length === everyone.length ? "everyone" : readers.map((seat) => `"${seat}"`).join(", ");
    report(text.span, `This text is never shown: ${who} reads one before it, which has no condition.`);
  }
});
