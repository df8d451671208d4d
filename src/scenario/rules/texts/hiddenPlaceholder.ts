import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Name } from "../../document/name.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { readerPlaces } from "../looks/readerPlaces.ts";
import { secrecyOf } from "../looks/secrecy.ts";
import { type Rule, type RuleContext, rule, type TextUse } from "../rule.ts";

/** A placeholder names a value that those who read the text may know; to others it reads "?". */
export const hiddenPlaceholder: Rule = rule("hidden-placeholder", (context, report) => {
  const secrecy = secrecyOf(context);
  const uses = new Map(context.texts.map((use) => [use.scalar.span.start, use]));
  const blind = new Map<string, { readonly text: Name; readonly seats: Set<string> }>();
  for (const { text, seats } of readerPlaces(context, secrecy)) {
    for (const name of placeholdersOf(uses.get(text.span.start))) {
      const unable = seats.filter((seat) => !secrecy.canSee(seat, name));
      if (unable.length === 0) continue;
      const key = `${text.span.start} ${name}`;
      const before = blind.get(key)?.seats ?? [];
      blind.set(key, { text, seats: new Set([...before, ...unable]) });
    }
  }
  for (const [key, { text, seats }] of blind) {
    const name = key.slice(key.indexOf(" ") + 1);
    const span = spanOf(name, uses.get(text.span.start), context);
    const readers = [...seats].map((seat) => `"${seat}"`).join(", ");
    if (span !== undefined) report(span, `The placeholder "${name}" reads "?" for ${readers}, who may not know it.`);
  }
});

const placeholdersOf = (use: TextUse | undefined): ReadonlySet<string> =>
  new Set(use?.message.ok === true ? use.message.value.map(({ name }) => name) : []);

const spanOf = (name: string, use: TextUse | undefined, { source }: RuleContext): Span | undefined => {
  const place = use?.message.ok === true ? use.message.value.find((one) => one.name === name) : undefined;
  return use === undefined || place === undefined ? undefined : spanWithin(source, use.scalar, place.span);
};
