import { UsageError } from "../usageError.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** An amount of memory in bytes, from words such as `512M`, `2G`, `1.5 GB`. Throws a UsageError at anything else. */
export const parseMemory = (text: string): number => {
  const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?$/i.exec(text.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const bytes = digits === "" || factor === undefined ? Number.NaN : Math.floor(Number(digits) * factor);
  if (!(bytes >= 1))
    throw new UsageError(
      `The option "--max-memory" takes an amount of memory, such as 512M or 2G; "${text}" isn't one.`,
    );
  return bytes;
};
