import { readVersion, type Version } from "#session";

/** Listens to the server of `threshold preview`, which stands where the page came from. Gives back a function that stops it. */
export const followFile = (onVersion: (version: Version) => void, onLost: (isLost: boolean) => void): (() => void) => {
  const source = new EventSource("./preview/events");
  source.addEventListener("open", () => onLost(false));
  source.addEventListener("error", () => onLost(true));
  source.addEventListener("message", ({ data }) => {
    const read = readVersion(String(data));
    if (read.ok) onVersion(read.value);
  });
  return () => source.close();
};
