import type { About, KeyAbout } from "../shape/about.ts";
import type { JsonSchema } from "./jsonSchema.ts";
import { anyScalar, scalarSchemas } from "./scalarSchemas.ts";
import { typeWords } from "./typeWords.ts";

/**
 * The JSON Schema (draft 7, which editors complete best) of a shape. It refuses nothing that the reader takes; what
 * only the reader can decide, such as whether a name is declared, it lets pass. Each type with keys of its own is a
 * definition by its noun.
 */
export const toJsonSchema = (root: About): JsonSchema => {
  const definitions = new Map<string, JsonSchema>();
  const schema = toSchema(root, definitions);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Threshold scenario, format version 1",
    ...schema,
    definitions: Object.fromEntries([...definitions].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
};

type Definitions = Map<string, JsonSchema>;

const toSchema = (about: About, definitions: Definitions): JsonSchema => {
  const inner = (of: About): JsonSchema => toSchema(of, definitions);
  switch (about.kind) {
    case "text":
      return anyScalar;
    case "name":
      return { type: "string" };
    case "integer":
    case "number":
      return { type: about.kind, minimum: about.low, maximum: about.high };
    case "word":
      return { enum: about.words.flatMap((word) => (/^\d+$/.test(word) ? [Number(word), word] : [word])) };
    case "list":
      return { type: "array", items: inner(about.of), ...bounds("Items", about.least, about.most) };
    case "map":
      return {
        type: "object",
        propertyNames: keySchema(about.keys),
        additionalProperties: inner(about.of),
        ...bounds("Properties", about.least),
      };
    case "either":
      return { anyOf: about.of.map(inner) };
    case "object":
      return define(about.noun, () => objectSchema(about, definitions), definitions);
    case "again":
      return define(about.noun, () => inner(about.of()), definitions);
    default:
      return scalarSchemas[about.kind];
  }
};

/** A reference to a definition, which is made when it's first asked for; its place is taken first, as it may hold itself. */
const define = (noun: string, make: () => JsonSchema, definitions: Definitions): JsonSchema => {
  const name = noun.replaceAll(/[^a-z]+/g, "_");
  if (!definitions.has(name)) {
    definitions.set(name, {});
    definitions.set(name, make());
  }
  return { $ref: `#/definitions/${name}` };
};

const objectSchema = (about: About & { readonly kind: "object" }, definitions: Definitions): JsonSchema => {
  const { noun, keys, others } = about;
  const needed = keys.filter(({ required }) => required).map(({ key }) => key);
  return {
    title: noun,
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key.key, keySchemaOf(key, definitions)])),
    ...(needed.length > 0 ? { required: needed } : {}),
    additionalProperties:
      others === undefined ? false : { ...toSchema(others.of, definitions), description: others.doc },
  };
};

/** Title and description stand beside a reference: validators pass over them there, and editors show them. */
const keySchemaOf = ({ key, about, doc, default: shown }: KeyAbout, definitions: Definitions): JsonSchema => ({
  ...toSchema(about, definitions),
  title: `${key}: ${typeWords(about)}`,
  description: shown === undefined ? doc : `${doc} Without it: ${shown}.`,
});

const keySchema = (keys: About): JsonSchema => {
  if (keys.kind === "integer") return { pattern: "^[-+]?\\d+$" };
  return toSchema(keys, new Map());
};

const bounds = (of: "Items" | "Properties", least: number, most?: number): JsonSchema => ({
  ...(least > 0 ? { [`min${of}`]: least } : {}),
  ...(most === undefined ? {} : { [`max${of}`]: most }),
});
