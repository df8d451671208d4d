import { decodeText, failure, type Result, toUtf8 } from "#base";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Bundle, BundleFile, BundleJson } from "./bundle.ts";
import { createBundle } from "./createBundle.ts";
import { bundleLimits } from "./limits.ts";

export const bundleToJson = ({ root, hash, files }: Bundle): BundleJson => ({
  format: "threshold-bundle",
  version: 1,
  root,
  hash,
  files: Object.fromEntries(files.map(({ path, bytes }) => [path, toFileJson(bytes)])),
});

const toFileJson = (bytes: Uint8Array): { readonly text: string } | { readonly base64: string } => {
  const decoded = decodeText(bytes);
  const isPlain = decoded.ok && decoded.value.encoding.name === "utf-8" && !decoded.value.encoding.hasMark;
  return isPlain ? { text: decoded.value.text } : { base64: toBase64(bytes) };
};

/** The bundle that a value holds, or a sentence saying why it isn't one. Its hash is always worked out again. */
export const bundleFromJson = (value: unknown): Result<Bundle, string> => {
  const { format, version, root, hash, files } = toRecord(value);
  if (format !== "threshold-bundle" || typeof root !== "string")
    return failure("The files of the scenario aren't in a form that Threshold writes.");
  if (version !== 1) return failure("The files of the scenario were packed by a newer Threshold.");
  const entries = Object.entries(toRecord(files));
  if (entries.length > bundleLimits.files)
    return failure(`The scenario has ${entries.length} files; at most ${bundleLimits.files} are read.`);
  const read = entries.map(([path, file]) => toFile(path, toRecord(file)));
  const whole = read.filter((file) => file !== undefined);
  if (whole.length < read.length) return failure("A file of the scenario holds neither a text nor base 64.");
  const bundle = createBundle(root, whole);
  return !bundle.ok || bundle.value.hash === hash
    ? bundle
    : failure("The files of the scenario aren't those that were packed: their hash differs.");
};

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

const toFile = (path: string, { text, base64 }: Readonly<Record<string, unknown>>): BundleFile | undefined => {
  if (typeof text === "string") return { path, bytes: toUtf8(text) };
  const bytes = typeof base64 === "string" ? fromBase64(base64) : undefined;
  return bytes === undefined ? undefined : { path, bytes };
};
