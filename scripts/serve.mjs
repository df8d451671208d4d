import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentSecurityHeader } from "./contentSecurityPolicy.mjs";
import { resolveRequest } from "./resolveRequest.mjs";

const LOOPBACK = "127.0.0.1";
const FIRST_PORT = 4317;
const PORTS_TRIED = 100;

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * @typedef {object} More
 * @property {string} prefix what every address starts with, such as "/secret"; any other is refused
 * @property {(path: string, response: import("node:http").ServerResponse) => boolean} answer answers some addresses itself; false where it's a file's
 */

/**
 * Serves a folder of built files to this machine only.
 * @param {string} folder
 * @param {number} [port] exactly this port, or any free one for 0; without it the first free one from 4317
 * @param {More} [more]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = async (folder, port, more = { prefix: "", answer: () => false }) => {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, more, request, response).catch(() => response.destroy());
  });
  const taken = port === undefined ? await listenOnFreePort(server) : await listen(server, port);
  return {
    url: `http://${LOOPBACK}:${taken}${more.prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** @param {import("node:http").Server} server */
const listenOnFreePort = async (server) => {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`All ports from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are taken. Choose one with --port.`);
};

/** @param {unknown} error */
export const isPortTaken = (error) => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

/**
 * @param {string} root
 * @param {More} more
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
const answer = async (root, more, request, response) => {
  if (!isLocalHost(request.headers.host)) return refuse(response, 403, "This server answers to this machine only.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET and HEAD.");
  const path = pathBehind(more.prefix, request.url ?? "");
  if (path !== undefined && request.method === "GET" && more.answer(path, response)) return;
  const served = path === undefined ? undefined : resolveRequest(root, path);
  const length = served && (await fileLength(root, served.file));
  if (served === undefined || length === undefined) return refuse(response, 404, "There is no such file.");
  response.writeHead(200, {
    ...HEADERS,
    "Content-Security-Policy": contentSecurityHeader(path ?? ""),
    "Content-Type": served.type,
    "Content-Length": length,
    "Cache-Control": isNamedByContent(path) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(served.file), response);
};

/**
 * A page elsewhere could point its own name at this machine; its requests still carry that name.
 * @param {string | undefined} host
 */
const isLocalHost = (host) => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");

/**
 * @param {string} prefix
 * @param {string} url
 */
const pathBehind = (prefix, url) => (url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : undefined);

/** @param {string | undefined} url */
const isNamedByContent = (url) => url?.startsWith("/assets/") === true;

/**
 * The size of a file in bytes; undefined where there is none, or where a link leads out of the folder.
 * @param {string} root
 * @param {string} file
 */
const fileLength = async (root, file) => {
  try {
    if (!(await realpath(file)).startsWith(root + sep)) return undefined;
    const status = await stat(file);
    return status.isFile() ? status.size : undefined;
  } catch {
    return undefined;
  }
};

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
const refuse = (response, status, sentence) => {
  const headers = { ...HEADERS, "Content-Security-Policy": contentSecurityHeader("") };
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
};
