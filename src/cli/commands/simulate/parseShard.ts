import type { Shard } from "#analysis";
import { UsageError } from "../../shared/usageError.ts";

/** A shard written as `2/8`, the second of eight. Throws a UsageError where it isn't one. */
export const parseShard = (text: string): Shard => {
  const [, part, parts] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (!(shard.part >= 1 && shard.part <= shard.parts))
    throw new UsageError(
      `The option "--shard" takes a part and the number of parts, such as 2/8; "${text}" isn't one.`,
    );
  return shard;
};
