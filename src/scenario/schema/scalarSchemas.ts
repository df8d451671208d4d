import type { About } from "../shape/about.ts";
import { reservedNames } from "../shape/names.ts";
import type { JsonSchema } from "./jsonSchema.ts";

type Kind = Exclude<About["kind"], "text" | "name" | "integer" | "number" | "word" | Nested>;

type Nested = "list" | "map" | "either" | "object" | "again";

/** A text may look like a number or a truth: the reader takes its letters. */
export const anyScalar: JsonSchema = { type: ["string", "number", "boolean"] };

const someScalar: JsonSchema = { ...anyScalar, pattern: "\\S" };

/** What a condition's map may ask of one name: a value, or any of several. */
const wanted: JsonSchema = { anyOf: [someScalar, { type: "array", items: someScalar }] };

const written = (pattern: string, ...examples: readonly string[]): JsonSchema => ({
  type: "string",
  pattern,
  ...(examples.length > 0 ? { examples } : {}),
});

const unreserved = (pattern: string): JsonSchema => ({
  ...written(pattern),
  not: { enum: [...reservedNames] },
});

/** What the simple values look like once YAML has been parsed. */
export const scalarSchemas: Readonly<Record<Kind, JsonSchema>> = {
  id: unreserved("^[a-z][a-z0-9_]*$"),
  slug: unreserved("^[a-z][a-z0-9_-]*$"),
  signal: unreserved("^[a-z][a-z0-9_]*$"),
  boolean: { type: "boolean" },
  duration: written("^(?=\\d)(?=.*[1-9])(\\d{1,5}d)?(\\d{1,6}h)?$", "6h", "2d", "1d12h"),
  distance: written("^\\d{1,5} ?km$", "300km"),
  range: written("^ *[-+]? *\\d[\\d ]*\\. *\\.[-+ ]*\\d[\\d ]*$", "0..100"),
  count: { type: ["integer", "string"], pattern: "^ *\\d+ *(\\.\\. *\\d+ *)?$", examples: [2, "1..3"] },
  date: {
    type: ["string", "integer"],
    pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
    minimum: 0,
    maximum: 9999,
    examples: ["2026-05-01", "2026-05"],
  },
  instant: written(
    "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[-+](0\\d|1[0-4]):[0-5]\\d)$",
    "2027-04-02T06:00+09:00",
  ),
  language: written("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "en", "ja", "zh-Hant"),
  expression: someScalar,
  condition: { anyOf: [someScalar, { type: "object", additionalProperties: wanted }] },
  effect: { ...someScalar, examples: ["+1", "-1", "= 0"] },
  value: someScalar,
};
