import { OPENED_FROM_DISK_HASH } from "./openedFromDisk.ts";

/** What the page may load: its own files and nothing else, and the one script inside it. Images may also be made in the page (data: and blob:). */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": `'self' ${OPENED_FROM_DISK_HASH}`,
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const toPolicy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** The policy inside the built page, which holds wherever the page is hosted. */
export const CONTENT_SECURITY_POLICY: string = toPolicy(DIRECTIVES);

/** The same as a header; only a header can also refuse to be framed. */
const PAGE_HEADER = toPolicy({ ...DIRECTIVES, "frame-ancestors": "'none'" });

/**
 * The kernel's worker makes code out of a scenario's tables, and may do nothing else: a worker that comes from an address has the policy that its file
 * is sent with, not the page's.
 */
const KERNEL_WORKER = /^\/assets\/kernelWorker-[\w-]+\.js$/;
const KERNEL_WORKER_HEADER = toPolicy({ "default-src": "'none'", "script-src": "'unsafe-eval'" });

/** The policy to send with the file at an address such as "/assets/index.js". */
export const contentSecurityHeader = (path: string): string =>
  KERNEL_WORKER.test(path) ? KERNEL_WORKER_HEADER : PAGE_HEADER;
