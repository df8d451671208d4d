import { existsSync, readdirSync, readFileSync } from "node:fs";
import { UsageError } from "../usageError.ts";
import { layOut } from "./layOut.ts";

/** Refuses a folder that holds something and isn't one of records: none of its files may be replaced. Throws a UsageError. */
export const refuseForeignFolder = (folder: string): void => {
  if (!existsSync(folder) || isOfRecords(layOut(folder).manifest)) return;
  const [found] = readdirSync(folder).filter((name) => !LEFTOVER.test(name));
  if (found === undefined) return;
  throw new UsageError(
    `The folder "${folder}" holds other files, such as "${found}", so no records are written into it. Choose a new folder.`,
  );
};

/** What a command leaves that was ended while it wrote, and what others put into every new volume. */
const LEFTOVER = /^(?:\.|lost\+found$)/;

const isOfRecords = (manifest: string): boolean =>
  existsSync(manifest) && /"format"\s*:\s*"threshold-records"/.test(readFileSync(manifest, "utf8"));
