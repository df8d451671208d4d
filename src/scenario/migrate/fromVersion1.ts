import type { Migration } from "./migration.ts";

/** Version 1 is the newest: its files stay as they are. */
export const fromVersion1: Migration = { from: 1, migrate: (text) => text };
