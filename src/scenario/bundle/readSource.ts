import { decodeText, type TextFile } from "#base";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { toDiagnostics } from "../diagnostic/toDiagnostics.ts";
import { whyNoText } from "./whyNoText.ts";

/** The text of a file of a scenario, or the one diagnostic that says why it has none. */
export type Source =
  | { readonly kind: "text"; readonly source: TextFile }
  | { readonly kind: "unreadable"; readonly diagnostics: readonly Diagnostic[] };

/** The text that the bytes of a file stand for; `file` is the name that the diagnostic carries. */
export const readSource = (bytes: Uint8Array, file: string): Source => {
  const decoded = decodeText(bytes);
  if (decoded.ok) return { kind: "text", source: decoded.value };
  const { line } = decoded.reason;
  // The text can't be shown, but its lines can be counted.
  const lines = "\n".repeat(line - 1);
  const span = { start: lines.length, end: lines.length };
  const problem = { slug: "not-utf8", span, message: whyNoText(decoded.reason) } as const;
  return { kind: "unreadable", diagnostics: toDiagnostics([problem], lines, file) };
};
