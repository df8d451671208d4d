import type { Answer, Command, Seen, SittingPort, TreeView } from "#sitting";
import type { Numbers } from "./numbers.ts";

/** What went over the line towards a seat, as bytes. */
export type Tapped = {
  readonly port: SittingPort;
  readonly heard: readonly string[];
  readonly settle: () => Promise<void>;
};

/**
 * A line that carries text, as a network does: messages are late, come twice and overtake one another, in both directions. `settle` lets
 * everything arrive that is under way.
 */
export const createJsonPort = (inner: SittingPort, numbers: Numbers): Tapped => {
  const heard: string[] = [];
  let underWay: (() => void)[] = [];
  const carry = (deliver: () => void): void => {
    for (let copies = 1 + (numbers(4) === 0 ? 1 : 0); copies > 0; copies--)
      underWay.splice(numbers(underWay.length + 1), 0, deliver);
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn++) {
      const [next, ...rest] = underWay;
      underWay = rest;
      next?.();
      await Promise.resolve();
    }
  };
  return {
    heard,
    settle,
    port: {
      subscribe: (hear) =>
        inner.subscribe((seen) => {
          const text = JSON.stringify(seen);
          heard.push(text);
          carry(() => hear(JSON.parse(text) as Seen));
        }),
      tree: async () => {
        const text = JSON.stringify(await inner.tree());
        heard.push(text);
        return JSON.parse(text) as TreeView;
      },
      send: (command) =>
        new Promise<Answer>((resolve) => {
          const text = JSON.stringify(command);
          carry(() => {
            void inner.send(JSON.parse(text) as Command).then((answer) => {
              const back = JSON.stringify(answer);
              heard.push(back);
              carry(() => resolve(JSON.parse(back) as Answer));
            });
          });
        }),
    },
  };
};
