import { VERSION } from "#base";
import type { Program } from "#engine";
import type { Arguments } from "./arguments/parseArguments.ts";

/** What figures are cited by: the same version, rules and options give the same figures, on any machine. */
export type Provenance = {
  readonly threshold: string;
  readonly scenario: string;
  /** The hash of its rules. */
  readonly hash: string;
  readonly command: string;
  /** As they were written or are where they aren't given, without those that say only where and how something is printed. */
  readonly options: Readonly<Record<string, string | true | readonly string[]>>;
};

const CHANGES_NO_FIGURE: readonly string[] = ["all", "format", "html", "out", "scenario", "workers"];

/** On what a command's figures of a program depend. */
export const provenanceOf = (
  command: string,
  { scenario: { id }, hash }: Program,
  { flags, options, lists }: Arguments,
): Provenance => {
  const given = [...options, ...lists, ...[...flags].map((flag) => [flag, true] as const)];
  const told = given.filter(([name]) => !CHANGES_NO_FIGURE.includes(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { threshold: VERSION, scenario: id, hash, command, options: Object.fromEntries(told) };
};

/** The same in a line. */
export const printProvenance = ({ threshold, scenario, hash, command, options }: Provenance): string => {
  const words = Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [`--${name}`];
    return [value].flat().map((one) => `--${name} ${one}`);
  });
  return `Threshold ${threshold}, ${scenario} (rules ${hash}): ${[command, ...words].join(" ")}\n`;
};
