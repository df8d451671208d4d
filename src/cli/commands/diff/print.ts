import type { Difference } from "#export";

/** The differences as text: one line for each thing, and below it what differs about it. */
export const printDifferences = (differences: readonly Difference[]): string =>
  differences
    .flatMap(toLines)
    .map((line) => `${line}\n`)
    .join("");

const toLines = (difference: Difference): readonly string[] => {
  const { change, kind, id } = difference;
  const head = `${change.padEnd(8)}  ${kind} ${id}`;
  switch (change) {
    case "appeared":
    case "vanished":
      return [head];
    case "changed":
      return [
        head,
        ...difference.aspects.map(
          ({ name, before, after }) => `            ${name}: ${told(before)} -> ${told(after)}`,
        ),
      ];
    case "moved":
      return [`moved     ${kind}: ${difference.before.join(", ")} -> ${difference.after.join(", ")}`];
  }
};

const told = (text: string): string => (text === "" ? "(nothing)" : text);
