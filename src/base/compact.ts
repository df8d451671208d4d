/** An object type whose properties that may be undefined may be left out instead. */
export type Compact<From> = {
  readonly [Key in keyof From as undefined extends From[Key] ? never : Key]: From[Key];
} & {
  readonly [Key in keyof From as undefined extends From[Key] ? Key : never]?: Exclude<From[Key], undefined>;
};

/** The object without the properties that are undefined. */
export const compact = <From extends object>(from: From): Compact<From> =>
  // The type says of each property what the filter does, which TypeScript can't follow.
  withoutUndefined(from) as Compact<From>;

/** Copies property by property: it's called for every part of a scenario, and building lists of entries shows. */
const withoutUndefined = (from: object): object => {
  const to: Record<string, unknown> = {};
  for (const key in from) {
    const value: unknown = Reflect.get(from, key);
    if (value !== undefined) to[key] = value;
  }
  return to;
};
