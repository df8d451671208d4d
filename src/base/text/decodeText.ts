import { failure, type Result, success } from "../result.ts";
import { decodeUtf8 } from "./decodeUtf8.ts";
import { decodeUtf16 } from "./decodeUtf16.ts";
import type { Encoding, TextFile, TextProblem } from "./textFile.ts";

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark, exactly: `encodeText` gives the same bytes back. Any other bytes are refused at the
 * first that is wrong; nothing is ever replaced.
 */
export const decodeText = (bytes: Uint8Array): Result<TextFile, TextProblem> => {
  const encoding = encodingOf(bytes);
  const body = bytes.subarray(markOf(encoding).length);
  if (encoding.name === "utf-8" && body.includes(0)) return refuse("zero", body, body.indexOf(0));
  const { decode, problem } = DECODERS[encoding.name];
  const text = decode(body);
  if (typeof text !== "string") return refuse(problem, body, text.wrongAt);
  const zero = text.indexOf("\0");
  return zero < 0 ? success({ text, encoding }) : refuse("zero", body, zero * 2);
};

const refuse = (kind: TextProblem["kind"], bytes: Uint8Array, at: number): Result<never, TextProblem> =>
  failure({ kind, line: lineAt(bytes, at) });

type Decoder = {
  readonly decode: typeof decodeUtf8;
  /** What is wrong with bytes that it can't read. */
  readonly problem: TextProblem["kind"];
};

const DECODERS: Readonly<Record<Encoding["name"], Decoder>> = {
  "utf-8": { decode: decodeUtf8, problem: "notUtf8" },
  "utf-16le": { decode: (body) => decodeUtf16(body, true), problem: "marked" },
  "utf-16be": { decode: (body) => decodeUtf16(body, false), problem: "marked" },
};

const MARKS = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
} as const;

/** The bytes that stand in front of a text in this encoding. */
export const markOf = ({ name, hasMark }: Encoding): readonly number[] => (hasMark ? MARKS[name] : []);

const encodingOf = (bytes: Uint8Array): Encoding => {
  const name = (["utf-8", "utf-16le", "utf-16be"] as const).find((one) =>
    MARKS[one].every((byte, index) => bytes[index] === byte),
  );
  return name === undefined ? { name: "utf-8", hasMark: false } : { name, hasMark: true };
};

const LINE_BREAK = 10;

const lineAt = (bytes: Uint8Array, at: number): number =>
  1 + bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === LINE_BREAK ? 1 : 0), 0);
