import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import type { NameKind } from "../../shape/about.ts";
import type { Use } from "../../shape/reader.ts";
import type { RuleContext, RuleReport } from "../rule.ts";

/** What names of one kind are checked against. */
export type Declared = {
  readonly kind: NameKind;
  readonly noun: string;
  readonly has: (name: string) => boolean;
  readonly names: () => Iterable<string>;
  /** A sentence for names that exist but are something else. */
  readonly explain?: (name: string) => string | undefined;
};

/** Reports every use of a name of this kind that isn't declared. */
export const reportUnknownUses = ({ uses }: RuleContext, report: RuleReport, declared: Declared): void => {
  for (const use of uses) {
    if (use.kind === declared.kind && !declared.has(use.name)) reportUse(use, declared, report);
  }
};

const reportUse = ({ name, span }: Use, { noun, names, explain }: Declared, report: RuleReport): void => {
  const explanation = explain?.(name);
  if (explanation !== undefined) {
    report(span, explanation);
    return;
  }
  const near = didYouMean(name, names());
  report(span, `Unknown ${noun} "${name}".${toSuggestion(near)}`, {
    suggestion: near,
    respelling: respell(name, names()),
  });
};
