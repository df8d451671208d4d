import type { Server } from "node:http";

/** The address under which a machine reaches itself, and no one else does. */
export const LOOPBACK = "127.0.0.1";

const FIRST_PORT = 4317;
const PORTS_TRIED = 100;

/** Who can reach a server: this machine alone, or every machine that reaches this one. */
export type Reach = "machine" | "network";

/** Listens on this port, on any free one for 0, or on the first free one from 4317; gives the port. */
export const listen = async (server: Server, port: number | undefined, reach: Reach): Promise<number> => {
  if (port !== undefined) return await listenOn(server, port, reach);
  for (let next = FIRST_PORT; next < FIRST_PORT + PORTS_TRIED; next++) {
    try {
      return await listenOn(server, next, reach);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(
    `All ports from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are in use. Choose one with --port.`,
  );
};

/** Whether an error says that another program listens on the port. */
export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const listenOn = (server: Server, port: number, reach: Reach): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(reach === "machine" ? { host: LOOPBACK } : {}) }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
