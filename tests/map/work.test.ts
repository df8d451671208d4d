import { expect, it } from "vitest";
import { distanceField } from "../../src/map/paint/distanceField.ts";
import { finishInPieces } from "../../src/map/work.ts";
import { finish } from "./finish.ts";

const coast = (): ReturnType<typeof distanceField> =>
  distanceField(
    Uint8Array.from({ length: 40 * 30 }, (_, cell) => Number(cell % 97 === 0)),
    40,
    30,
  );

/** A clock that goes on by so much whenever it is read, and counts the rests. */
const slowMachine = (msPerLook: number) => {
  const machine = { ms: 0, rests: 0 };
  const now = (): number => {
    machine.ms += msPerLook;
    return machine.ms;
  };
  const rest = async (): Promise<void> => {
    machine.rests += 1;
  };
  return { machine, pause: { now, rest } };
};

it("gives the same sea in pieces as at once, and lets the page have its turn between them", async () => {
  const { machine, pause } = slowMachine(1);
  expect(await finishInPieces(coast(), () => false, pause)).toEqual(finish(coast()));
  expect(machine.rests).toBeGreaterThan(3);
});

it("rests after every piece on a machine that needs long for each", async () => {
  const { machine, pause } = slowMachine(100);
  await finishInPieces(coast(), () => false, pause);
  expect(machine.rests).toBe(40 + 30);
});

it("stops between two pieces once the map has gone", async () => {
  const { machine, pause } = slowMachine(100);
  expect(await finishInPieces(coast(), () => machine.rests === 5, pause)).toBeUndefined();
  expect(machine.rests).toBe(5);
});
