import { domainDigits, identityDigits } from "../../../src/map/legend/legendItem.ts";
import { milsymbolDrawing } from "../../../src/map/paint/symbols/milsymbolDrawing.ts";
import type { SymbolDrawing } from "../../../src/map/paint/symbols/symbolDrawing.ts";
import type { Library } from "./readLibrary.ts";

export type ReadySymbols = Readonly<
  Record<string, { readonly present: SymbolDrawing; readonly planned: SymbolDrawing }>
>;

/** The drawings of the symbols that a library's units have, and of the empty frames that the legend shows. */
export const drawSymbols = ({ entries }: Pick<Library, "entries">): ReadySymbols => {
  const files = entries.flatMap((entry) => [...entry.files.values()]);
  const codes = files.flatMap((json) => [...json.matchAll(/"symbol":"(\d{20})"/g)].map(([, code = ""]) => code));
  const wanted = [...new Set([...FRAMES, ...codes])].sort();
  return Object.fromEntries(
    wanted.map((code) => [code, { present: milsymbolDrawing(code, false), planned: milsymbolDrawing(code, true) }]),
  );
};

const FRAMES: readonly string[] = Object.values(identityDigits).flatMap((identity) =>
  Object.values(domainDigits).map((domain) => `100${identity}${domain}`.padEnd(20, "0")),
);
