export { type Compact, compact } from "./compact.ts";
export { didYouMean } from "./didYouMean.ts";
export { editDistance } from "./editDistance.ts";
export * from "./hash.ts";
export { invariant } from "./invariant.ts";
export * from "./palette.ts";
export * from "./prng.ts";
export { failure, type Result, success } from "./result.ts";
export { unreachable } from "./unreachable.ts";
