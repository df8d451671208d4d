import type { BundleJson } from "./bundle.ts";

/** Whether a value has the outer form of a packed bundle. What it holds is checked where it is unpacked. */
export const isBundleJson = (value: unknown): value is BundleJson =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === "threshold-bundle" &&
  "files" in value &&
  typeof value.files === "object" &&
  value.files !== null;
