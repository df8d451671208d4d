import type { Build } from "./build.ts";

/** What the caches of all builds at one address begin with: several pages may share an origin, and with it the caches. */
export const cachePrefix = (scope: string): string => `threshold ${scope} `;

export const cacheName = (scope: string, { id }: Build): string => `${cachePrefix(scope)}${id}`;
