import { type Rule, rule } from "../rule.ts";

/**
 * What expressions name isn't a word that CEL reserves, or `when`, which stands among effects.
 * Words: Common Expression Language specification, "Syntax", RESERVED.
 */
export const reservedName: Rule = rule("reserved-name", ({ draft }, report) => {
  for (const { key } of [...draft.variables, ...draft.curves, ...draft.charts]) {
    if (!reserved.has(key.value)) continue;
    const message = `"${key.value}" is a reserved word of the expression language and can't be used as a name here.`;
    report(key.span, message);
  }
});

const reserved: ReadonlySet<string> = new Set(
  "as break const continue else for function if import let loop package namespace return var void when while".split(
    " ",
  ),
);
