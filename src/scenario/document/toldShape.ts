import { list, listOr, mapped, scalarOr } from "../shape/collections.ts";
import { name } from "../shape/names.ts";
import { object, optional, required } from "../shape/object.ts";
import { type ConditionSource, condition } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { text } from "../shape/text.ts";
import type { Name, Told, VaryingTextDraft } from "./name.ts";

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

/** One text, or a list of which a seat is shown the first that is for it and whose condition holds. */
export const varied = (kind: "text" | "news", of: Shape<Name>): Shape<readonly VaryingTextDraft[]> => {
  const one: Shape<VaryingTextDraft> = object<VaryingTextDraft>(kind, {
    when: optional(condition(), "The text is shown only when this holds."),
    seenBy: optional(list(name("seat")), "The seats that are shown it.", "all seats"),
    text: required(of, "The text."),
    holds: optional(condition(), "What is true whenever the text is shown."),
  });
  const plain = mapped(
    of,
    (text, span): VaryingTextDraft => ({
      span,
      when: undefined,
      seenBy: undefined,
      text,
      holds: undefined,
    }),
  );
  const each = scalarOr(plain, one);
  return listOr(
    list(each),
    mapped(each, (text) => [text]),
  );
};
