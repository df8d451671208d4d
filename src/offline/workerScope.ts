/** What the worker needs of its global scope: the DOM's types don't have it, and a test can stand in for it. */
export type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  readonly setTimeout: (call: () => void, milliseconds: number) => unknown;
};

type WorkerEvent = { readonly waitUntil: (work: Promise<unknown>) => void };

/** The same with its events. */
export type WorkerGlobal = WorkerScope & {
  readonly addEventListener: ((kind: "install" | "activate", listener: (event: WorkerEvent) => void) => void) &
    ((kind: "fetch", listener: (event: FetchEvent) => void) => void);
};

type FetchEvent = { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };
