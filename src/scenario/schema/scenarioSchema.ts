import { documentShape } from "../document/documentShape.ts";
import { toJsonSchema } from "./toJsonSchema.ts";

/** The JSON Schema of a scenario file as text, from the definition that the reader uses. */
export const scenarioSchema = (): string => `${JSON.stringify(toJsonSchema(documentShape.about), null, 2)}\n`;
