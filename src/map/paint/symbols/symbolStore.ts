import { readySymbols } from "virtual:symbols";
import type { SymbolDrawing } from "./symbolDrawing.ts";

/** The drawings of symbols: those that shipped scenarios and the legend need were made when the page was built, all others are milsymbol's. */
export type SymbolStore = {
  /** Whether the symbols of these codes can be drawn now. */
  readonly has: (sidcs: readonly string[]) => boolean;
  /** Settles when they can be drawn, or when milsymbol can't be had. Never rejects. */
  readonly load: (sidcs: readonly string[]) => Promise<void>;
  /** The drawing of a code; an empty frame of the same identity and domain for one that can't be drawn yet. */
  readonly drawing: (sidc: string, isPlanned: boolean) => SymbolDrawing;
};

type Milsymbol = typeof import("./milsymbolDrawing.ts").milsymbolDrawing;

export function createSymbolStore(load: () => Promise<Milsymbol>): SymbolStore {
  let milsymbol: Milsymbol | undefined;
  const has = (sidcs: readonly string[]): boolean => milsymbol !== undefined || sidcs.every(isReady);
  return {
    has,
    load: async (sidcs) => {
      if (has(sidcs)) return;
      milsymbol = await load().catch(() => undefined);
    },
    drawing: (sidc, isPlanned) =>
      ready(sidc, isPlanned) ??
      milsymbol?.(sidc, isPlanned) ??
      ready(emptyFrame(sidc), isPlanned) ??
      ready(emptyFrame("100130"), isPlanned) ??
      NOTHING,
  };
}

const ready = (sidc: string, isPlanned: boolean): SymbolDrawing | undefined =>
  readySymbols[sidc]?.[isPlanned ? "planned" : "present"];

const isReady = (sidc: string): boolean => readySymbols[sidc] !== undefined;

/** Standard, identity and domain of a code, and nothing else (APP-6(D), digits 3 to 6). */
const emptyFrame = (sidc: string): string => `100${sidc.slice(3, 6)}`.padEnd(20, "0");

const NOTHING: SymbolDrawing = { strokes: [], scale: 1, corner: [0, 0], size: [1, 1], middle: [0, 0], lineWidth: 1 };

/** The page's: what was loaded for one map is there for the next. */
export const symbolStore: SymbolStore = createSymbolStore(
  async () => (await import("./milsymbolDrawing.ts")).milsymbolDrawing,
);
