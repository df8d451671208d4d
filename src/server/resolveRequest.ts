import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".yaml": "text/yaml; charset=utf-8",
};

/** A file that may be served, and its media type. */
export type Served = { readonly file: string; readonly type: string };

/**
 * The file that a request's address such as "/assets/index.js?x" names, or undefined where it names none that may be served: it leads
 * out of the folder, it is hidden, or it can't be read as an address.
 */
export const resolveRequest = (folder: string, url: string): Served | undefined => {
  const path = decode(url.split(/[?#]/)[0] ?? "");
  if (path === undefined || !path.startsWith("/")) return undefined;
  const parts = path.slice(1).split("/");
  if (parts.some((part) => part.startsWith(".") || /[\\:\0]/.test(part))) return undefined;
  const file = path.endsWith("/") ? join(folder, ...parts, "index.html") : join(folder, ...parts);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  return { file, type: TYPES[extname(file)] ?? "application/octet-stream" };
};

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
