/** Something without which a value can't be drawn, such as the letters of its names. */
export type Need<Value> = {
  readonly isThere: (value: Value) => boolean;
  /** Settles when it is there or can't be had. */
  readonly load: (value: Value) => Promise<unknown>;
};

/** Hands on what it is given: at once when all that it needs is there, otherwise when that has loaded and nothing newer was given. */
export function createGate<Value>(needs: readonly Need<Value>[], take: (value: Value) => void): typeof take {
  let given = 0;
  return (value) => {
    given += 1;
    const mine = given;
    const goOn = (): void => {
      if (mine === given) take(value);
    };
    const missing = needs.filter(({ isThere }) => !isThere(value));
    if (missing.length === 0) goOn();
    else Promise.allSettled(missing.map(({ load }) => load(value))).then(goOn, goOn);
  };
}
