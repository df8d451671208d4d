import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { applyEdits } from "../edit/applyEdits.ts";

/** A text after its fixes, what reading it gives, and what was fixed. */
export type Fixed<Reading> = {
  readonly text: string;
  readonly reading: Reading;
  readonly mended: readonly Diagnostic[];
};

/** What reading a file gives: at least what is wrong with it. */
type Reported = { readonly diagnostics: readonly Diagnostic[] };

type Read<Reading> = (text: string) => Reading;

/**
 * The text with every fix that leaves fewer errors than before, over and over until there is none; so fixing twice is
 * fixing once. Fixes are tried together, and where that doesn't help in halves, so that one that does harm holds up no
 * other. Each round costs at most two readings for each fix.
 */
export const applyFixes = <Reading extends Reported>(text: string, read: Read<Reading>): Fixed<Reading> => {
  let state: Fixed<Reading> = { text, reading: read(text), mended: [] };
  for (;;) {
    const next = tryFixes(fixable(state.reading.diagnostics), state, read);
    if (next === undefined) return state;
    state = next;
  }
};

const fixable = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  let end = -1;
  return diagnostics.filter(({ fix, severity }) => {
    const [first] = fix ?? [];
    if (severity !== "error" || first === undefined || first.span.start < end) return false;
    end = Math.max(...(fix ?? []).map(({ span }) => span.end));
    return true;
  });
};

const tryFixes = <Reading extends Reported>(
  chosen: readonly Diagnostic[],
  state: Fixed<Reading>,
  read: Read<Reading>,
): Fixed<Reading> | undefined => {
  if (chosen.length === 0) return undefined;
  const text = applyEdits(
    state.text,
    chosen.flatMap(({ fix }) => fix ?? []),
  );
  const reading = read(text);
  if (countErrors(reading) + chosen.length <= countErrors(state.reading))
    return { text, reading, mended: [...state.mended, ...chosen] };
  if (chosen.length === 1) return undefined;
  const half = chosen.length >> 1;
  return tryFixes(chosen.slice(0, half), state, read) ?? tryFixes(chosen.slice(half), state, read);
};

const countErrors = ({ diagnostics }: Reported): number =>
  diagnostics.filter(({ severity }) => severity === "error").length;
