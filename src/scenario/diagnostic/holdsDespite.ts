import { type BrokenNodes, type Gaps, nothingBroken } from "../yaml/gaps.ts";
import { catalogue, type Slug } from "./catalogue.ts";
import type { Problem } from "./diagnostic.ts";

/** What of a file couldn't be read. */
export type Unread = { readonly gaps: Gaps; readonly broken: BrokenNodes };

/** Whether a problem is one, whatever stands in the parts of the file that couldn't be read. */
export const holdsDespite = ({ slug, span }: Problem, { gaps, broken }: Unread): boolean => {
  // Without its first line what is left of one item looks like a part of another.
  if (slug === "conflicting-keys") return broken === nothingBroken;
  if (slug === "missing-key") return !broken.items.has(span.start) && !broken.keys.has(span.start);
  if (/^SCN(?:0|1)/.test(catalogue[slug].code)) return true;
  const needed = needs[slug];
  return needed !== undefined && !gaps.has("") && !needed.some((part) => gaps.has(part));
};

/** Seats that choose together are names in what resolves it, and a seat's stance is one everywhere. */
const NAMES = ["variables", "charts", "curves", "together", "seats.*"];
const TYPES = ["variables.*", "charts.*", "curves.*"];
const RAISERS = ["charts.*", "initiatives.*", "injects.*"];

/** The parts of the file that have to be known for a problem to be one, besides the place where it is. What isn't listed is a matter of the whole file. */
const needs: Partial<Record<Slug, readonly string[]>> = {
  "expression-syntax": [],
  "expression-too-long": [],
  "unsupported-expression": [],
  "unknown-name": NAMES,
  "unknown-function": NAMES,
  "wrong-operand": TYPES,
  "unknown-value": TYPES,
  "misplaced-name": TYPES,
  "wrong-arguments": NAMES,
  "number-too-large": [],
  "bare-number": ["variables.*"],
  "malformed-effect": ["variables.*"],
  "wrong-effect": TYPES,
  "negative-weight": [],
  "unknown-seat": ["seats"],
  "unknown-variable": ["variables"],
  "unknown-state": ["charts.*"],
  "unknown-source": ["sources"],
  "unknown-objective": ["objectives"],
  "unknown-place": ["map.*"],
  "unknown-map-id": ["map.*"],
  "unknown-spot": ["map.*"],
  "unknown-lane": ["seats", "charts"],
  "unknown-option": RAISERS,
  "unknown-window": [...RAISERS, "seats.*"],
  "unknown-initiative": ["initiatives.*"],
  "unknown-inject": ["injects.*"],
  "unknown-ending": ["charts.*"],
  "unknown-policy": ["policies"],
  "malformed-choice": [],
  "signal-never-raised": RAISERS,
  "signal-never-heard": RAISERS,
  "name-taken": [],
  "range-reversed": [],
  "start-outside": ["variables.*"],
  "curve-order": [],
  "unknown-start": ["charts.*"],
  "duplicate-ending": [],
  "milestone-repeated": [],
  "shown-nowhere": ["variables.*", "charts.*"],
  "ending-for-all": [],
  "duplicate-value": [],
  "text-syntax": [],
  "unknown-placeholder": ["variables"],
  "source-address": [],
  "link-address": [],
  "text-cut-short": [],
  "picture-in-text": [],
  "text-never-shown": [],
  "literal-placeholder": ["variables"],
  "true-or-false": ["variables.*"],
  "plural-forms": ["variables.*"],
  "year-too-late": ["clock"],
  "placeholder-type": ["variables.*"],
  "text-too-long": [],
  "malformed-symbol": [],
  "symbol-draws-nothing": [],
  "view-without-land": ["map.*"],
  "wrong-element": ["map.*"],
  "map-id-taken": [],
  "view-reversed": ["map.*"],
  "share-bounds": ["checks.*"],
};
