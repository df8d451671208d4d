import { mapped, oneOrMany, scalarOr } from "../shape/collections.ts";
import { name, signal } from "../shape/names.ts";
import { type Key, object, openObject, optional, required } from "../shape/object.ts";
import { condition, effect } from "../shape/raw.ts";
import type { Shape } from "../shape/shape.ts";
import { text } from "../shape/text.ts";
import type { BasisDraft, ConsequenceDraft, EffectGroupDraft, TransitionDraft } from "./consequenceDraft.ts";
import type { Name } from "./name.ts";
import { varied } from "./toldShape.ts";

const effectGroup: Shape<EffectGroupDraft> = openObject<
  Omit<EffectGroupDraft, "others">,
  Name,
  EffectGroupDraft["others"][number]["value"]
>(
  "effects",
  { when: optional(condition(), "The effects happen only when this holds.") },
  { keys: name("variable"), of: effect(), doc: "How the variable of this name changes." },
);

/** The keys of everything that has consequences. */
export const consequenceKeys: {
  readonly do: Key<ConsequenceDraft["do"]>;
  readonly raise: Key<ConsequenceDraft["raise"]>;
} = {
  do: optional(
    oneOrMany(effectGroup),
    "Effects on variables: one map, whose expressions all read the values from before it, or a list of maps done in order.",
  ),
  raise: optional(
    oneOrMany(signal("raised")),
    "One signal or a list of signals that every chart hears after the effects.",
  ),
};

/** The law on which an option or initiative rests. */
export const basisShape: Shape<BasisDraft> = object<BasisDraft>("basis", {
  law: required(text(), "The law or rule by its name."),
  text: optional(text(), "What it says."),
  source: optional(name("source"), "Where that can be read."),
});

const longTransition: Shape<TransitionDraft> = object<TransitionDraft>("transition", {
  when: optional(condition(), "The transition is taken only when this holds."),
  to: optional(name("state"), "The state that is entered; without it there are only effects."),
  ...consequenceKeys,
  news: optional(varied("news", text()), "What everyone hears when it is taken."),
});

/** A transition, or only the name of its target. */
export const transitionShape: Shape<TransitionDraft> = scalarOr(
  mapped(
    name("state"),
    (to, span): TransitionDraft => ({
      span,
      when: undefined,
      to,
      do: undefined,
      raise: undefined,
      news: undefined,
    }),
  ),
  longTransition,
);
