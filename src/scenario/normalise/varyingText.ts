import { compact } from "#base";
import type { Name, VaryingTextDraft } from "../document/name.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { News, VaryingText } from "../scenario.ts";
import type { Lowering } from "./lowering.ts";

export const toVaryingText = ({ when, seenBy, text }: VaryingTextDraft, on: Lowering): VaryingText =>
  compact({ when: compileCondition(when, on.scope, on.compiler), seenBy: idsOf(seenBy), text: text.value });

/** A line that is the same for all stands alone. */
export const toNews = (drafts: readonly VaryingTextDraft[] | undefined, on: Lowering): News | undefined => {
  const texts = drafts?.map((text) => toVaryingText(text, on));
  const [only, ...others] = texts ?? [];
  const isPlain = only !== undefined && others.length === 0 && only.when === undefined && only.seenBy === undefined;
  return isPlain ? only.text : texts;
};

/** The names of a list; undefined where there is no list. */
export const idsOf = (names: readonly Name[] | undefined): readonly string[] | undefined =>
  names?.map(({ value }) => value);
