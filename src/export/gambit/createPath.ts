/**
 * Says of each node, in prefix order, whether the path to it has come through the same state before: then all that was chosen since can be
 * chosen for ever. Equal states have equal ids.
 */
export const createPath = (): ((depth: number, id: string) => boolean) => {
  const path: string[] = [];
  const met = new Set<string>();
  return (depth, id) => {
    for (const left of path.splice(depth)) met.delete(left);
    if (met.has(id)) return true;
    path.push(id);
    met.add(id);
    return false;
  };
};
