import type { ServerResponse } from "node:http";
import { contentSecurityHeader } from "./contentSecurityPolicy.ts";
import { HEADERS } from "./headers.ts";

/** Answers with a status and a sentence. */
export const refuse = (response: ServerResponse, status: number, sentence: string): void => {
  const headers = { ...HEADERS, "Content-Security-Policy": contentSecurityHeader("") };
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
};
