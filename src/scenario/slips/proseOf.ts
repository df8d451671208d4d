import type { Span } from "../diagnostic/diagnostic.ts";
import { originalOffset } from "../edit/originalOffset.ts";
import type { Replaced } from "./replaced.ts";
import type { Suspect } from "./suspects.ts";

/**
 * The look-alikes that stand in prose once all are replaced, in two sets: all of them, and those that are neither its quotes nor part of a
 * placeholder. `changed` is the text in which they are replaced.
 */
export const proseOf = (all: Replaced): readonly ReadonlySet<Suspect>[] => {
  const toOriginal = originalOffset(all.suspects.map(({ span, meant }) => ({ span, text: meant })));
  const original = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: toOriginal(end) });
  const { prose } = all.attempt;
  const wholes = prose.map(({ span }) => original(span));
  const inner = prose.flatMap(({ content }) => plainParts(content, all.changed).map(original));
  return [wholes, inner].map(
    (spans) => new Set(all.suspects.filter(({ span }) => spans.some((one) => holds(one, span)))),
  );
};

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The parts of a text that are in no braces. */
const plainParts = (content: Span, text: string): readonly Span[] => {
  const parts: Span[] = [];
  let [depth, start] = [0, content.start];
  for (let at = content.start; at < content.end; at += 1) {
    const character = text.charAt(at);
    if (character === "{") {
      if (depth === 0) parts.push({ start, end: at });
      depth += 1;
    } else if (character === "}" && depth > 0) {
      depth -= 1;
      start = at + 1;
    }
  }
  return depth > 0 ? parts : [...parts, { start, end: content.end }];
};
