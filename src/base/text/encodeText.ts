import { markOf } from "./decodeText.ts";
import type { TextFile } from "./textFile.ts";

/** The bytes of a text in an encoding, with its byte order mark. Half a pair, which stands for no character, becomes U+FFFD in UTF-8. */
export const encodeText = ({ text, encoding }: TextFile): Uint8Array => {
  const mark = markOf(encoding);
  const body = encoding.name === "utf-8" ? toUtf8(text) : toUtf16(text, encoding.name === "utf-16le");
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
};

/** The bytes of a text in UTF-8, without a byte order mark. */
export const toUtf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const isHalf = point >= 0xd800 && point <= 0xdfff;
    for (const byte of sequenceOf(isHalf ? REPLACEMENT : point)) bytes[at++] = byte;
  }
  return bytes.slice(0, at);
};

const REPLACEMENT = 0xfffd;

const sequenceOf = (point: number): readonly number[] => {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), rest(point)];
  if (point < 0x10000) return [0xe0 | (point >> 12), rest(point >> 6), rest(point)];
  return [0xf0 | (point >> 18), rest(point >> 12), rest(point >> 6), rest(point)];
};

const rest = (bits: number): number => 0x80 | (bits & 0x3f);

const toUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const [low, high] = isLittle ? [0, 1] : [1, 0];
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2 + low] = unit & 255;
    bytes[index * 2 + high] = unit >> 8;
  }
  return bytes;
};
