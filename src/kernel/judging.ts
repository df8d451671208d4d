import type { Source } from "./source.ts";

/**
 * `mark` says of one of the scenario's checks what its conditions are now: bit 1 the first, bit 2 the other; `worth` what one of its
 * `values` is.
 */
export const writeJudging = ({ program, translator }: Source): string => {
  const marks = program.checks.flatMap((check, index) => {
    if (!("condition" in check)) return [];
    const other = "other" in check ? ` | (${translator.test(check.other)} ? 2 : 0)` : "";
    return [`case ${index}: return (${translator.test(check.condition)} ? 1 : 0)${other};`];
  });
  const worths = program.values.map(({ value }, index) => `case ${index}: return ${translator.number(value).text};`);
  return `function mark(a) { switch (a) { ${marks.join(" ")} } return 0; }
function worth(a) { switch (a) { ${worths.join(" ")} } return 0; }`;
};
