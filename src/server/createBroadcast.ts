import type { ServerResponse } from "node:http";
import { HEADERS } from "./headers.ts";

/** The newest message, for clients that listen now or connect later, as Server-Sent Events. */
export type Broadcast = {
  readonly send: (message: string) => void;
  readonly listen: (response: ServerResponse) => void;
};

/** A broadcast whose first message is sent to everyone who comes before the next. */
export const createBroadcast = (first: string): Broadcast => {
  const listeners = new Set<ServerResponse>();
  let newest = first;
  const write = (response: ServerResponse): void => {
    response.write(`data: ${newest}\n\n`);
  };
  return {
    send: (message) => {
      newest = message;
      for (const listener of listeners) write(listener);
    },
    listen: (response) => {
      response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      write(response);
    },
  };
};
