/** A difference of shares in points of a hundred: "+12", "−3", "0". */
export const pointsText = (difference: number): string => {
  const points = Math.round(difference * 100);
  return `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)}`;
};
