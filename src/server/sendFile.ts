import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentSecurityHeader } from "./contentSecurityPolicy.ts";
import { HEADERS } from "./headers.ts";
import { refuse } from "./refuse.ts";
import { resolveRequest } from "./resolveRequest.ts";

/** Answers with the file of the folder `root`, itself a real path, that an address names; 404 where there is none. */
export const sendFile = async (
  root: string,
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const served = resolveRequest(root, path);
  const length = served && (await fileLength(root, served.file));
  if (served === undefined || length === undefined) {
    refuse(response, 404, "There is no such file.");
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "Content-Security-Policy": contentSecurityHeader(path),
    "Content-Type": served.type,
    "Content-Length": length,
    "Cache-Control": isNamedByContent(path) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (method === "HEAD") response.end();
  else await pipeline(createReadStream(served.file), response);
};

const isNamedByContent = (path: string): boolean => path.startsWith("/assets/");

/** The size of a file in bytes; undefined where there is none, or where a link leads out of the folder. */
const fileLength = async (root: string, file: string): Promise<number | undefined> => {
  try {
    if (!(await realpath(file)).startsWith(root + sep)) return undefined;
    const status = await stat(file);
    return status.isFile() ? status.size : undefined;
  } catch {
    return undefined;
  }
};
