import type { OutputFile } from "../../src/cli/shared/console/console.ts";

/** A file in memory that is written piece by piece. Nothing can be begun in `/locked/`, and `/full/` takes no more than its first line. */
export const fileIn = (files: Record<string, string | Uint8Array>, path: string): OutputFile => {
  if (path.startsWith("/locked/")) throw Object.assign(new Error("not allowed"), { code: "EACCES" });
  let whole = "";
  return {
    append: (text) => {
      if (path.startsWith("/full/") && whole !== "") throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      whole += text;
    },
    close: () => {
      files[path] = whole;
    },
    abort: () => undefined,
  };
};
