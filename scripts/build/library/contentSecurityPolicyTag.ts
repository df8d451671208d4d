import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY, OPENED_FROM_DISK } from "../../../src/server/index.ts";

/** Writes the content security policy into the built page, before anything that it governs, and the one script that it allows inside the page. */
export const contentSecurityPolicyTag = (): Plugin => ({
  name: "threshold:content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
      injectTo: "head-prepend",
    },
    { tag: "script", children: OPENED_FROM_DISK, injectTo: "body" },
  ],
});
