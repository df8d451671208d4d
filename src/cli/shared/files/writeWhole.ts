import { openWhole } from "./openWhole.ts";

/**
 * Writes a file whole or not at all: beside it first, then over it in one step, so that a full disk or a power cut
 * leaves the old one.
 */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const file = openWhole(path);
  try {
    file.append(content);
  } catch (error) {
    file.abort();
    throw error;
  }
  file.close();
};
