import { mapped, scalarOr } from "../shape/collections.ts";
import { object, required } from "../shape/object.ts";
import { type ConditionSource, condition } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { text } from "../shape/text.ts";
import type { Name, Told } from "./name.ts";

type ProvedDraft = { readonly span: Name["span"]; readonly text: Name; readonly holds: ConditionSource };

const provedText: Shape<ProvedDraft> = object<ProvedDraft>("proved text", {
  text: required(text(), "The text, as it is written without `holds`."),
  holds: required(condition(), "What is true whenever the text is shown."),
});

/** A text by itself, or with the condition that is true whenever it is shown. */
export const told = (of: Shape<Name>): Shape<Told> =>
  scalarOr<Told>(
    of,
    mapped(provedText, ({ text: words, holds }): Told => ({ ...words, holds })),
  );
