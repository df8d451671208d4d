import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { VariableDomain } from "../scenario.ts";
import type { Placeholder } from "../text/parseMessage.ts";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A placeholder names a variable or `hour`, and a plural or select fits what it names. */
export const placeholders: Rule = (context) => {
  for (const { scalar, message } of context.texts) {
    if (!message.ok) continue;
    for (const placeholder of message.value) checkPlaceholder(placeholder, scalar, context);
  }
};

/** The hour counts up without end. */
export const hourDomain: VariableDomain = { kind: "integer", low: 0, high: 1_000_000_000, start: 0 };

const checkPlaceholder = (placeholder: Placeholder, text: YamlScalar, context: RuleContext): void => {
  const { names, source, report } = context;
  const { name, span } = placeholder;
  const domain = name === "hour" ? hourDomain : names.variables.get(name);
  if (domain === undefined) {
    const known = ["hour", ...names.variables.keys()];
    const near = didYouMean(name, known);
    const message = `The placeholder "${name}" names no variable.${toSuggestion(near)}`;
    report("unknown-placeholder", spanWithin(source, text, span), message, {
      suggestion: near,
      respelling: respell(name, known),
    });
    return;
  }
  const problem = placeholderMisfit(placeholder, domain);
  if (problem !== undefined) report("placeholder-type", spanWithin(source, text, span), problem);
};

/** Why a placeholder asks of a variable what that can't give; undefined when it can. */
export const placeholderMisfit = ({ name, asks, values }: Placeholder, domain: VariableDomain): string | undefined => {
  if (asks === "time") return `"${name}" can't be shown as a date or time.`;
  if (asks === "number" && domain.kind !== "integer")
    return `"${name}" isn't a number. A select tells its values apart.`;
  if (asks !== "choice") return undefined;
  if (domain.kind === "integer") return `"${name}" is a number. A plural tells numbers apart, such as =0 {none}.`;
  const known = domain.kind === "enum" ? domain.values : ["true", "false"];
  const wrong = values.find((value) => !known.includes(value));
  return wrong === undefined
    ? undefined
    : `"${name}" has no value "${wrong}".${toSuggestion(didYouMean(wrong, known))}`;
};
