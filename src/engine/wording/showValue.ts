import type { VariableDomain } from "#scenario/model";

/** An integer with its unit, an enum's name, "yes" or "no". */
export const showValue = (variable: VariableDomain & { readonly unit?: string }, value: number): string => {
  switch (variable.kind) {
    case "integer": {
      const { unit } = variable;
      if (unit === undefined) return String(value);
      return unit === "%" ? `${value}%` : `${value} ${unit}`;
    }
    case "enum":
      return variable.names[value] ?? String(value);
    case "boolean":
      return value === 0 ? "no" : "yes";
  }
};
