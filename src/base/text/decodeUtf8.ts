/** The text that bytes stand for in UTF-8, or the offset of the first byte that isn't part of a whole, shortest, permitted sequence. */
export const decodeUtf8 = (bytes: Uint8Array): string | { readonly wrongAt: number } => {
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    const point = length === 1 ? first : pointAt(bytes, at, length);
    if (point === undefined) return { wrongAt: at };
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += length;
    if (units.length < PIECE) continue;
    pieces.push(String.fromCharCode(...units));
    units = [];
  }
  return pieces.join("") + String.fromCharCode(...units);
};

/** So many code units are made into a text at once; a call takes only so many arguments. */
const PIECE = 8192;

const lengthOf = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

/** Below these, a sequence of this length would be longer than needed. */
const LEAST: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** The code point of a sequence; undefined where RFC 3629 permits none. */
const pointAt = (bytes: Uint8Array, at: number, length: number): number | undefined => {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return undefined;
  let point = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = point * 64 + (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isSurrogate || point < (LEAST[length] ?? 0) || point > 0x10ffff ? undefined : point;
};
