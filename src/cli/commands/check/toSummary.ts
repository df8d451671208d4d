import type { Diagnostic, Piece } from "#scenario";

type Summed = { readonly path: string; readonly diagnostics: readonly Diagnostic[]; readonly more: string };

/** One line that counts what was found in a file, and says how many of the errors can be fixed without thinking. */
export const toSummary = ({ path, diagnostics, more }: Summed): readonly Piece[] => {
  const counted = (["error", "warning", "note"] as const).map((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return { text: `${count} ${severity}${count === 1 ? "" : "s"}`, tone: count === 0 ? "plain" : severity } as const;
  });
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  const hint = fixable === 0 ? "" : `; "--fix" can fix ${fixable}`;
  return [
    { text: `${path}: `, tone: "place" },
    ...counted.flatMap((piece, index): Piece[] => (index === 0 ? [piece] : [{ text: ", ", tone: "plain" }, piece])),
    { text: `${more}${hint}\n`, tone: "plain" },
  ];
};
