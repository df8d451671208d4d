export { catalogue, type Slug } from "./diagnostic/catalogue.ts";
export type { Diagnostic, Related, Severity, Span } from "./diagnostic/diagnostic.ts";
export { formatDiagnostics } from "./diagnostic/formatDiagnostics.ts";
export { type LocaleReading, readLocale } from "./locale/readLocale.ts";
export { type Migrated, migrateText } from "./migrate/migrateText.ts";
export * from "./model.ts";
export { type Reading, readScenario } from "./readScenario.ts";
export { scenarioSchema } from "./schema/scenarioSchema.ts";
