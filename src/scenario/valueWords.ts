import type { VariableDomain } from "./scenario.ts";

/** How the format writes the values of a variable, in the order of their numbers; none for integers, which are written as they are. */
export const valueWords = (domain: VariableDomain): readonly string[] => {
  switch (domain.kind) {
    case "integer":
      return [];
    case "enum":
      return domain.values;
    case "boolean":
      return ["false", "true"];
  }
};
