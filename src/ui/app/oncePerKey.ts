/** Loads what belongs to a key once, however often it is asked for. What couldn't be loaded is tried again when it is asked for again. */
export const oncePerKey = <Value>(load: (key: string) => Promise<Value>): ((key: string) => Promise<Value>) => {
  const loaded = new Map<string, Promise<Value>>();
  return (key) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
};
