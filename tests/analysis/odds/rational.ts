/** An exact fraction in lowest terms; the lower part is above 0. */
export type Rational = { readonly up: bigint; readonly down: bigint };

const divisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisor(other, one % other));

export const rational = (up: bigint, down = 1n): Rational => {
  const sign = down < 0n ? -1n : 1n;
  const common = divisor(up < 0n ? -up : up, down < 0n ? -down : down) || 1n;
  return { up: (sign * up) / common, down: (sign * down) / common };
};

const add = (one: Rational, other: Rational): Rational =>
  rational(one.up * other.down + other.up * one.down, one.down * other.down);

const times = (one: Rational, other: Rational): Rational => rational(one.up * other.up, one.down * other.down);

const over = (one: Rational, other: Rational): Rational => rational(one.up * other.down, one.down * other.up);

export const minus = (one: Rational, other: Rational): Rational => add(one, rational(-other.up, other.down));

/** The nearest number, from 60 digits after the point of the quotient's leading ones. */
export const toNumber = ({ up, down }: Rational): number => {
  if (up === 0n) return 0;
  const shift = BigInt(Math.max(0, down.toString(2).length - up.toString(2).length + 80));
  return Number((up << shift) / down) / 2 ** Number(shift);
};

/** The solution of a system of equations, each a row of its factors with what they come to at its end, by Gauss's elimination. */
export const solveExactly = (equations: readonly (readonly Rational[])[]): readonly Rational[] => {
  const rows = equations.map((row) => [...row]);
  for (const column of rows.keys()) {
    const pivot = rows.findIndex((row, index) => index >= column && row[column]?.up !== 0n);
    const [chosen, other] = [rows[pivot], rows[column]];
    if (chosen === undefined || other === undefined) throw new Error("the equations have one solution");
    [rows[pivot], rows[column]] = [other, chosen];
    for (const row of rows) {
      const factor = row === chosen ? rational(0n) : over(row[column] ?? rational(0n), chosen[column] ?? rational(1n));
      if (factor.up === 0n) continue;
      for (let place = column; place < row.length; place++)
        row[place] = minus(row[place] ?? rational(0n), times(factor, chosen[place] ?? rational(0n)));
    }
  }
  return rows.map((row, index) => over(row.at(-1) ?? rational(0n), row[index] ?? rational(1n)));
};
