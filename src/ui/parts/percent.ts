/** A probability in words of a hundred: "34%", and "<1%" where it would round to none. */
export const percent = (probability: number): string =>
  probability > 0 && probability < 0.01 ? "<1%" : `${Math.round(probability * 100)}%`;
