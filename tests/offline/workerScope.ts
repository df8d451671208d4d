import type { WorkerScope } from "../../src/offline/workerScope.ts";

type World = {
  readonly scope: WorkerScope;
  /** The addresses in each cache. */
  readonly kept: () => Readonly<Record<string, readonly string[]>>;
  readonly break: (url: string) => void;
  readonly deploy: () => void;
  readonly goSilent: () => void;
  readonly goOffline: () => void;
};

/** A worker's surroundings in memory: caches, and a network that a test takes away. */
export const createWorkerScope = (page: string): World => {
  const stores = new Map<string, Map<string, Response>>();
  const broken = new Set<string>();
  let network: "first" | "second" | "silent" | "gone" = "first";

  const fetch: WorkerScope["fetch"] = async (request) => {
    const url = typeof request === "string" ? request : request.url;
    if (network === "gone") throw new TypeError("There is no network.");
    if (network === "silent") return new Promise(() => undefined);
    return new Response(`${network} copy of ${url}`, { status: broken.has(url) ? 404 : 200 });
  };
  const find = (store: Map<string, Response> | undefined, url: string) => store?.get(url)?.clone();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (url: string) => find(store, url),
      put: async (url: string, response: Response) => void store.set(url, response),
    };
  };
  const caches = {
    open,
    match: async (url: string) =>
      [...stores.values()].map((store) => find(store, url)).find((one) => one !== undefined),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  const scope: WorkerScope = {
    registration: { scope: page },
    caches: caches as unknown as CacheStorage,
    clients: { claim: async () => undefined },
    fetch,
    setTimeout: (call) => setTimeout(call, 0),
  };
  return {
    scope,
    kept: () => Object.fromEntries([...stores].map(([name, store]) => [name, [...store.keys()].sort()])),
    break: (url: string) => void broken.add(url),
    deploy: () => {
      network = "second";
    },
    goSilent: () => {
      network = "silent";
    },
    goOffline: () => {
      network = "gone";
    },
  };
};
