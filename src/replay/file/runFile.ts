import { failure, type Result, success } from "#base";
import { english, type Wording } from "#engine";
import { readVersion1 } from "../legacy/readVersion1.ts";
import type { Run } from "../run.ts";
import { object, Unreadable } from "./fields.ts";
import { readVersion2 } from "./readVersion2.ts";

/** Larger run files are refused unread, in characters. */
export const MOST_CHARACTERS = 2_000_000;

/** The text of a run file. */
export const encodeRun = (run: Run): string => `${JSON.stringify(run, null, 1)}\n`;

/** The run that a text holds, or a sentence saying what is wrong with it. Hostile text is only ever read, never trusted. */
export const decodeRun = (text: string, wording: Pick<Wording, "run"> = english): Result<Run, string> => {
  const { file } = wording.run;
  if (text.length > MOST_CHARACTERS) return failure(file.tooLarge);
  const value = parseJson(text);
  return value === undefined ? failure(file.notJson) : readRun(value, wording);
};

/** As `decodeRun`, for a value that is already parsed, such as one from the browser's storage. */
export const readRun = (value: unknown, { run }: Pick<Wording, "run"> = english): Result<Run, string> => {
  try {
    return success(toRun(value));
  } catch (error) {
    if (error instanceof Unreadable) return failure(error.say(run.file));
    throw error;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toRun = (value: unknown): Run => {
  const fields = object(value, undefined);
  const { format, version } = fields;
  if (format !== "threshold-run") throw new Unreadable((said) => said.notARun);
  if (version === 1) return readVersion1(fields);
  if (version === 2) return readVersion2(fields);
  throw new Unreadable((said) => said.version(String(JSON.stringify(version)?.slice(0, 20))));
};
