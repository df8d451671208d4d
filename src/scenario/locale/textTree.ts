/** The texts of a scenario as the tree of keys under which its file holds them. A text has a path and nothing inside. */
export type TextTree = { readonly path?: string; readonly inner: ReadonlyMap<string, TextTree> };

type Growing = { path?: string; readonly inner: Map<string, Growing> };

/** The tree of dotted paths. */
export const toTextTree = (paths: Iterable<string>): TextTree => {
  const root: Growing = { inner: new Map() };
  for (const path of paths) {
    let node = root;
    for (const key of path.split(".")) {
      const next: Growing = node.inner.get(key) ?? { inner: new Map() };
      node.inner.set(key, next);
      node = next;
    }
    node.path = path;
  }
  return root;
};

/** Whether what is inside are the entries of a list. */
export const isList = ({ inner }: TextTree): boolean => inner.size > 0 && [...inner.keys()].every(isNumber);

const isNumber = (key: string): boolean => /^\d+$/.test(key);
