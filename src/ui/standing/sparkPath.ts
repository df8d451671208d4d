/** The course of a value as an SVG path: each step as long as the others, the lowest value at the bottom, a level line for no change. */
export const sparkPath = (values: readonly number[], width: number, height: number): string => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number): number => round((index * width) / Math.max(1, values.length - 1));
  const y = (value: number): number =>
    round(high === low ? height / 2 : height - 1 - ((value - low) * (height - 2)) / (high - low));
  return values.map((value, index) => `${index === 0 ? "M" : "L"}${x(index)} ${y(value)}`).join("");
};

const round = (value: number): number => Math.round(value * 10) / 10;
