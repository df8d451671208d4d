import { realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { LOOPBACK, listen } from "./listen.ts";
import { refuse } from "./refuse.ts";
import { sendFile } from "./sendFile.ts";

/** An address that is answered by a program and not by a file. */
export type Route = {
  readonly method: "GET" | "POST";
  /** Behind the prefix, such as "/preview/events". */
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
};

export type ServeOptions = {
  /** Exactly this port, or any free one for 0; without it the first free one from 4317. */
  readonly port?: number | undefined;
  /** What every address starts with, such as "/secret"; any other is refused. */
  readonly prefix?: string;
  readonly routes?: readonly Route[];
  /** Serves the network, too, and answers to exactly these names of this machine; an IPv6 address stands in brackets. Without it only this machine is served. */
  readonly sharedAs?: readonly string[];
};

export type Served = {
  readonly url: string;
  /** The addresses for other machines, in the order of `sharedAs`. */
  readonly sharedUrls: readonly string[];
  readonly close: () => Promise<void>;
};

/** Serves a folder of built files, and routes, to this machine only, or to the network under the names given. Rejects where the port is taken: see `isPortTaken`. */
export const serve = async (folder: string, options: ServeOptions = {}): Promise<Served> => {
  const { prefix = "", routes = [], sharedAs } = options;
  const names = (sharedAs ?? []).map((name) => name.toLowerCase());
  const site: Site = { root: await realpath(folder), prefix, routes, names };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port, sharedAs === undefined ? "machine" : "network");
  const urlOf = (name: string): string => `http://${name}:${port}${prefix}/`;
  return {
    url: urlOf(LOOPBACK),
    sharedUrls: names.map(urlOf),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Site = {
  readonly root: string;
  readonly prefix: string;
  readonly routes: readonly Route[];
  /** Besides this machine's own. */
  readonly names: readonly string[];
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { method = "GET", headers, url = "" } = request;
  if (!isOwnName(headers.host, site.names)) return refuse(response, 403, whomItAnswers(site));
  const path = pathBehind(site.prefix, url);
  const route = site.routes.find((one) => one.method === method && one.path === path);
  if (route !== undefined) {
    if (isFromElsewhere(request)) return refuse(response, 403, "This server answers its own page only.");
    return await route.answer(request, response);
  }
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, "Only GET and HEAD are allowed.");
  if (path === undefined) return refuse(response, 404, "There is no such file.");
  return await sendFile(site.root, path, request, response);
};

const whomItAnswers = ({ names }: Site): string =>
  names.length === 0
    ? "This server answers this machine only."
    : `This server answers under the addresses that it printed only: ${names.join(", ")}.`;

/** A page elsewhere could point its own name at this machine (DNS rebinding); its requests still carry that name. */
const isOwnName = (host: string | undefined, names: readonly string[]): boolean =>
  [LOOPBACK, "localhost", ...names].includes((host ?? "").toLowerCase().replace(/:\d+$/, ""));

/** Whether a browser says that another page asks. */
const isFromElsewhere = ({ headers: { host, origin } }: IncomingMessage): boolean =>
  origin !== undefined && origin !== `http://${host}`;

const pathBehind = (prefix: string, url: string): string | undefined =>
  url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : undefined;
