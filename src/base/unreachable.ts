/** Never returns: the default of a switch that has a case for every kind, so that a new kind is a type error. */
export const unreachable = (value: never): never => {
  throw new Error(`Broken promise: no case for ${JSON.stringify(value)}`);
};
