import { didYouMean } from "#base";
import type { Slug } from "../diagnostic/catalogue.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { NameKind } from "../shape/about.ts";
import type { Use } from "../shape/reader.ts";
import type { RuleContext } from "./rule.ts";

/** What names of one kind are checked against. */
export type Declared = {
  readonly kind: NameKind;
  readonly slug: Slug;
  readonly noun: string;
  readonly has: (name: string) => boolean;
  readonly names: () => Iterable<string>;
  /** A sentence for names that exist but are something else. */
  readonly explain?: (name: string) => string | undefined;
};

/** Reports every use of a name of this kind that isn't declared. */
export const reportUnknownUses = ({ uses, report }: RuleContext, declared: Declared): void => {
  for (const use of uses) {
    if (use.kind === declared.kind && !declared.has(use.name)) reportUse(use, declared, report);
  }
};

const reportUse = (
  { name, span }: Use,
  { slug, noun, names, explain }: Declared,
  report: RuleContext["report"],
): void => {
  const explanation = explain?.(name);
  if (explanation !== undefined) {
    report(slug, span, explanation);
    return;
  }
  const near = didYouMean(name, names());
  report(slug, span, `Unknown ${noun} "${name}".${toSuggestion(near)}`, {
    suggestion: near,
    respelling: respell(name, names()),
  });
};
