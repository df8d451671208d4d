import { sha256 } from "@noble/hashes/sha2.js";
import { toUtf8 } from "#base";
import type { BundleFile } from "./bundle.ts";

/**
 * The hash of sorted files and of which of them is the root: SHA-256 (FIPS 180-4) of a list with the root's name and a line for each file, as
 * `sha256sum` prints it.
 */
export const hashFiles = (root: string, files: readonly BundleFile[]): string => {
  const lines = files.map(({ path, bytes }) => `${toHex(sha256(bytes))}  ${path}\n`);
  return `sha256-${toHex(sha256(toUtf8(`threshold-bundle 1 ${root}\n${lines.join("")}`)))}`;
};

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
