export type * from "./expression/expression.ts";
export { fromJson } from "./fromJson.ts";
export type * from "./scenario.ts";
export { createTextFormatter, formatText, type TextFormatter, type TextValues } from "./text/createTextFormatter.ts";
export { walkStates } from "./walkStates.ts";
