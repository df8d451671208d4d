import { createJsonPort } from "./jsonPort.ts";
import { createNumbers } from "./numbers.ts";
import { describePort } from "./portContract.ts";

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
};

describePort("stays in the page", (authority, seat) => ({ port: authority.portFor(seat), settle }));

for (const seed of [1, 2, 3])
  describePort(`delays, repeats and reorders text (${seed})`, (authority, seat) =>
    createJsonPort(authority.portFor(seat), createNumbers(seed)),
  );
