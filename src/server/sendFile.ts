import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { acceptedEncodings, type Encoding } from "./acceptedEncodings.ts";
import { contentSecurityHeader } from "./contentSecurityPolicy.ts";
import { HEADERS } from "./headers.ts";
import { refuse } from "./refuse.ts";
import { resolveRequest } from "./resolveRequest.ts";

/**
 * Answers with the file of the folder `root`, itself a real path, that an address names, compressed where the build left it so and the client
 * can read that; 304 where they have it already, 404 where there is none.
 */
export const sendFile = async (
  root: string,
  path: string,
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const served = resolveRequest(root, path);
  const found = served && (await findForm(root, served.file, asked));
  if (served === undefined || found === undefined) {
    refuse(response, 404, "There is no such file.");
    return;
  }
  const etag = toEtag(found);
  const headers = {
    ...HEADERS,
    "Content-Security-Policy": contentSecurityHeader(path),
    "Cache-Control": isNamedByContent(path) ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: etag,
    Vary: "Accept-Encoding",
  };
  if (isKnown(asked["if-none-match"], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": served.type,
    "Content-Length": found.status.size,
    ...(found.encoding === undefined ? {} : { "Content-Encoding": found.encoding }),
  });
  if (method === "HEAD") response.end();
  else await pipeline(createReadStream(found.file), response);
};

const isNamedByContent = (path: string): boolean => path.startsWith("/assets/");

/** A file as it is sent. */
type Form = { readonly file: string; readonly status: Stats; readonly encoding?: Encoding["encoding"] };

/** The file itself, or the compressed one beside it; one that is older than the file is of another build. */
const findForm = async (root: string, file: string, asked: IncomingHttpHeaders): Promise<Form | undefined> => {
  const plain = await statusOf(root, file);
  if (plain === undefined) return undefined;
  for (const { encoding, suffix } of acceptedEncodings(asked["accept-encoding"])) {
    const status = await statusOf(root, file + suffix);
    if (status !== undefined && status.mtimeMs >= plain.mtimeMs) return { file: file + suffix, status, encoding };
  }
  return { file, status: plain };
};

/** What a file is like; undefined where there is none, or where a link leads out of the folder. */
const statusOf = async (root: string, file: string): Promise<Stats | undefined> => {
  try {
    if (!(await realpath(file)).startsWith(root + sep)) return undefined;
    const status = await stat(file);
    return status.isFile() ? status : undefined;
  } catch {
    return undefined;
  }
};

/** Changes with the content and with the form in which it is sent. */
const toEtag = ({ status, encoding }: Form): string =>
  `"${Math.round(status.mtimeMs).toString(36)}-${status.size.toString(36)}-${encoding ?? "plain"}"`;

/** Compared weakly, as RFC 9110, 13.1.2 asks: a proxy may have marked the tag. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((known) => ["*", etag].includes(known.trim().replace(/^W\//, "")));
