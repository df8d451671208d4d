/**
 * Throws when something that this code promises doesn't hold. It's about our mistakes only: what an author, a player
 * or a command line gets wrong is a diagnostic, a refusal or a usage error.
 */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${promise}`);
}
