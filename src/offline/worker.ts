import type { Build } from "./build.ts";
import { createOfflineWorker } from "./createOfflineWorker.ts";
import type { WorkerGlobal } from "./workerScope.ts";

declare const self: WorkerGlobal;
/** Put in by the build. */
declare const BUILD: Build;

const worker = createOfflineWorker(self, BUILD);

self.addEventListener("install", (event) => event.waitUntil(worker.install()));
self.addEventListener("activate", (event) => event.waitUntil(worker.activate()));
self.addEventListener("fetch", (event) => {
  const response = worker.answer(event.request);
  if (response !== undefined) event.respondWith(response);
});
