import type { RunFileWording } from "#engine";

/** Thrown while a run is read, and caught in `readRun` alone: a value that isn't what its field has to be. */
export class Unreadable extends Error {
  readonly say: (words: RunFileWording) => string;

  constructor(say: (words: RunFileWording) => string) {
    super();
    this.say = say;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

const LONGEST_LIST = 20_000;

/** The object's own keys; without a field's name it is the run itself. */
export const object = (value: unknown, field: string | undefined): Fields => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unreadable((said) => said.wrongType(field, "object"));
  return Object.fromEntries(Object.entries(value));
};

export const list = (value: unknown, field: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unreadable((said) => said.wrongType(field, "list"));
  if (value.length > LONGEST_LIST) throw new Unreadable((said) => said.tooMany(field, LONGEST_LIST));
  return value;
};

export const string = (value: unknown, field: string, longest: number): string => {
  if (typeof value !== "string") throw new Unreadable((said) => said.wrongType(field, "text"));
  if (value.length > longest) throw new Unreadable((said) => said.tooLong(field, longest));
  return value;
};

/** Finite and not negative. */
export const number = (value: unknown, field: string): number => {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    throw new Unreadable((said) => said.wrongType(field, "number"));
  return value;
};

/** A whole number from 0 to 2^53 - 1. */
export const count = (value: unknown, field: string): number => {
  if (!Number.isSafeInteger(value)) throw new Unreadable((said) => said.wrongType(field, "whole"));
  return number(value, field);
};

/** True, for a field that is true or isn't there. */
export const onlyTrue = (value: unknown, field: string): true => {
  if (value !== true) throw new Unreadable((said) => said.onlyTrue(field));
  return value;
};

export const oneOf = <Known extends string>(value: unknown, field: string, known: readonly Known[]): Known => {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Unreadable((said) => said.noneOf(field, known));
  return found;
};

/** A field that may be left out, read by `read`. */
export const optional = <Value>(value: unknown, read: (value: unknown) => Value): Value | undefined =>
  value === undefined ? undefined : read(value);
