import { invariant } from "#base";

/** Finds an id's index; the reader has already made sure that every name exists. */
export type Names = (id: string) => number;

/** An index by id over a list in its order. */
export const indexNames = (what: string, ids: readonly string[]): Names => {
  const byId = new Map(ids.map((id, index) => [id, index]));
  return (id) => {
    const index = byId.get(id);
    invariant(index !== undefined, `no ${what} is called "${id}"`);
    return index;
  };
};
