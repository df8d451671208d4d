import { INTEGER_LIMIT, type Interval, meet } from "#base";

/** How two numbers are compared. */
export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** The comparison that holds exactly when the other doesn't. */
export const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==" } as const;

type Rooms = readonly [Interval, Interval];

const swapped = (rooms: Rooms | undefined): Rooms | undefined => rooms && [rooms[1], rooms[0]];

/** Where both sides have to be for a comparison to hold; undefined when it can't. */
export const roomsFor = (operator: Comparison, a: Interval, b: Interval): Rooms | undefined => {
  switch (operator) {
    case "<":
      return a.low < b.high
        ? [
            { low: -INTEGER_LIMIT, high: b.high - 1 },
            { low: a.low + 1, high: INTEGER_LIMIT },
          ]
        : undefined;
    case "<=":
      return a.low <= b.high
        ? [
            { low: -INTEGER_LIMIT, high: b.high },
            { low: a.low, high: INTEGER_LIMIT },
          ]
        : undefined;
    case ">":
      return swapped(roomsFor("<", b, a));
    case ">=":
      return swapped(roomsFor("<=", b, a));
    case "==": {
      const both = meet(a, b);
      return both === undefined ? undefined : [both, both];
    }
    case "!=": {
      const [first, second] = [without(a, b), without(b, a)];
      return first === undefined || second === undefined ? undefined : [first, second];
    }
  }
};

/** An interval without the one number that the other side is, where that is at its end. */
const without = (interval: Interval, { low, high }: Interval): Interval | undefined => {
  if (low !== high) return interval;
  const from = interval.low === low ? low + 1 : interval.low;
  const to = interval.high === low ? low - 1 : interval.high;
  return from > to ? undefined : { low: from, high: to };
};
