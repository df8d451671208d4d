import { UsageError } from "./usageError.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1e3, M: 1e6, G: 1e9 };

/** Less than this holds not even a small scenario's states. */
const LEAST = 1e6;

/** An amount of memory in bytes, written as 500M or 2G. */
export const parseBytes = (name: string, text: string): number => {
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)([KMG]?)$/i.exec(text) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  if (!Number.isFinite(bytes) || bytes < LEAST)
    throw new UsageError(`The option "--${name}" takes an amount of memory such as 500M or 2G; "${text}" is none.`);
  return bytes;
};
