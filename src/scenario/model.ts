export type { Bundle, BundleFile } from "./bundle/bundle.ts";
export type { BundleJson } from "./bundle/bundleJson.ts";
export type * from "./expression/expression.ts";
export { fromJson } from "./fromJson.ts";
export { type Locale, localeFromJson, localise } from "./locale/locale.ts";
export type * from "./scenario.ts";
export { createTextFormatter, formatText, type TextFormatter, type TextValues } from "./text/createTextFormatter.ts";
export { valueWords } from "./valueWords.ts";
export { walkStates } from "./walkStates.ts";
