import { VERSION_1 } from "../legacy/hashAs.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Writes a hash of sixteen hexadecimal digits, after the number of the algorithm that made it: 1 is that of 0.1.0. */
export const writeHash = ({ count, digits }: ByteWriter, hash: string): void => {
  count(hash.startsWith(VERSION_1) ? 1 : 2);
  digits(
    hash
      .replace(/^(v1:|rules1-)/, "")
      .replaceAll("-", "")
      .slice(0, DIGITS)
      .padEnd(DIGITS, "0"),
  );
};

/** A rules' hash as a run holds it. */
export const readRulesHash = (reader: ByteReader): string | undefined =>
  readHash(reader, "rules1-", (digits) => digits);

/** A state's hash as a run holds it. */
export const readStateHash = (reader: ByteReader): string | undefined =>
  readHash(reader, "", (digits) => digits.replaceAll(/(.{4})(?!$)/g, "$1-"));

const DIGITS = 16;

const readHash = (
  { count, digits }: ByteReader,
  prefix: string,
  toHash: (digits: string) => string,
): string | undefined => {
  const algorithm = count();
  const read = digits(DIGITS);
  if (read === undefined || (algorithm !== 1 && algorithm !== 2)) return undefined;
  return `${algorithm === 1 ? VERSION_1 : prefix}${toHash(read)}`;
};
