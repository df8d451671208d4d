import { createMemoryStorage, createStorage, type StoragePort } from "#session";
import { ENVIRONMENT } from "./environment.ts";

/** The browser's storage, or, where it can't be opened or doesn't answer in time, one that lasts as long as the page. */
export const openStorage = async (): Promise<StoragePort> => {
  const storage = createStorage({ after: ENVIRONMENT.after, askToPersist });
  try {
    await storage.listOwn();
    return storage;
  } catch {
    return createMemoryStorage();
  }
};

/** Browsers that weigh whether a site may keep things for good do so by how it is used; some ask the reader. */
const askToPersist = (): void => {
  void globalThis.navigator?.storage?.persist?.().catch(() => undefined);
};
