import { WebSocket } from "ws";

export type BidiConnection = {
  /** The result of a command of WebDriver BiDi. Throws what the browser says where it refuses. */
  readonly send: (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;
  readonly close: () => void;
};

type Answer = {
  readonly id?: number;
  readonly type: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly message?: string;
};

/** A connection to a browser that speaks WebDriver BiDi (W3C, WebDriver BiDi, 4 Transport). */
export const connectBidi = async (endpoint: string): Promise<BidiConnection> => {
  const socket = new WebSocket(endpoint);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, ({ type, result = {}, error, message }) => {
          waiting.delete(id);
          if (type === "success") resolve(result);
          else reject(new Error(`${method}: ${error}: ${message}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
};
