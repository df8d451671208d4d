export { compact } from "./compact.ts";
export { type CurvePoints, curveRange, readCurve } from "./curve.ts";
export { didYouMean } from "./didYouMean.ts";
export { editDistance } from "./editDistance.ts";
export { hashIntegers, hashIntegers64, hashText, hashText32 } from "./hash.ts";
export {
  type Arithmetic,
  absolute,
  around,
  clampWithin,
  combine,
  combineUncut,
  cutOff,
  everyInteger,
  greatestOf,
  holdsZero,
  hull,
  type Interval,
  isBeyondLimit,
  leastOf,
  meet,
  negated,
} from "./interval.ts";
export { invariant } from "./invariant.ts";
export { INTEGER_LIMIT, saturate } from "./limits.ts";
export { onlyNear } from "./onlyNear.ts";
export { landPalette, type SideShape, seaPalette, sidePalette, textPalette } from "./palette.ts";
export { draw, drawAt, philox } from "./prng.ts";
export { failure, type Result, success } from "./result.ts";
export { decodeText } from "./text/decodeText.ts";
export { encodeText, toUtf8 } from "./text/encodeText.ts";
export type { Encoding, TextFile, TextProblem } from "./text/textFile.ts";
export { unreachable } from "./unreachable.ts";
export { VERSION } from "./version.ts";
export { whyUnknown } from "./whyUnknown.ts";
