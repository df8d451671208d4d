import { fromVersion1 } from "./fromVersion1.ts";
import type { Migration } from "./migration.ts";

/** Every version of the format by its step to the next, oldest first. */
export const migrations: readonly Migration[] = [fromVersion1];
