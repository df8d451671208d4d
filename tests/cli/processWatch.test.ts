import type { EventEmitter } from "node:events";
import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { openProcessWatch } from "../../src/cli/processWatch.ts";

/** As the system does it. */
const send = (signal: NodeJS.Signals, number: number): boolean => {
  const told: EventEmitter = process;
  return told.emit(signal, signal, number);
};

const count = (signal: NodeJS.Signals): number => process.listenerCount(signal);

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["SIGINT", 2, 130],
  ["SIGTERM", 15, 143],
] as const)("the first %s asks the work to stop, the second ends the process", async (signal, number, code) => {
  const exit = vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("ended");
  });
  const before = count(signal);
  const watch = openProcessWatch(() => 0);
  expect(await watch.isStopped()).toBe(false);
  send(signal, number);
  expect(await watch.isStopped()).toBe(true);
  expect(exit).not.toHaveBeenCalled();
  expect(() => send(signal, number)).toThrow("ended");
  expect(exit).toHaveBeenCalledWith(code);
  watch.close();
  expect(count(signal)).toBe(before);
});

test("a process that doesn't work yet is ended by a signal as any other is", () => {
  const before = [count("SIGINT"), count("SIGTERM")];
  const watch = openProcessWatch(() => 0);
  expect([count("SIGINT"), count("SIGTERM")]).toEqual(before);
  watch.close();
});
