import { LoadFailure } from "./loadFailure.ts";

/** The JSON at an address, read by `parse`. Rejects with a LoadFailure; `parse` throws at what isn't meant for it. */
export const fetchParsed = async <Value>(url: string, parse: (json: unknown) => Value): Promise<Value> => {
  const response = await fetch(url).catch((error: unknown) => {
    throw new LoadFailure("offline", `${url}: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!response.ok) throw new LoadFailure("refused", `${url}: HTTP ${response.status}`);
  try {
    return parse(await response.json());
  } catch {
    throw new LoadFailure("foreign", `${url}: ${response.headers.get("Content-Type") ?? "no content type"}`);
  }
};
