import type { VariableDomain } from "#scenario/model";
import { english } from "./english.ts";
import type { Wording } from "./wording.ts";

/** An integer with its unit, an enum's name, "yes" or "no". */
export const showValue = (
  variable: VariableDomain & { readonly unit?: string },
  value: number,
  wording: Pick<Wording, "yes" | "no" | "measure"> = english,
): string => {
  switch (variable.kind) {
    case "integer":
      return variable.unit === undefined ? String(value) : wording.measure(value, variable.unit);
    case "enum":
      return variable.names[value] ?? String(value);
    case "boolean":
      return value === 0 ? wording.no : wording.yes;
  }
};
