/** Bytes written one after another: whole numbers in as few bytes as they need, and short texts. */
export type ByteWriter = {
  /** A whole number from 0 to 2^53 - 1, seven bits a byte, lowest first (LEB128). */
  readonly count: (value: number) => void;
  /** A text of ASCII characters, its length first. */
  readonly text: (value: string) => void;
  /** Hexadecimal digits, two a byte. */
  readonly digits: (value: string) => void;
  readonly bytes: () => readonly number[];
};

export const writeBytes = (): ByteWriter => {
  const written: number[] = [];
  const count = (value: number): void => {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) written.push((left % 128) + 128);
    written.push(left);
  };
  return {
    count,
    text: (value) => {
      count(value.length);
      for (const character of value) written.push(character.charCodeAt(0) & 127);
    },
    digits: (value) => {
      for (let at = 0; at < value.length; at += 2) written.push(Number.parseInt(value.slice(at, at + 2), 16) & 255);
    },
    bytes: () => written,
  };
};

/** Reads what a `ByteWriter` wrote; undefined once the bytes have run out or make no sense. */
export type ByteReader = {
  readonly count: () => number | undefined;
  readonly text: () => string | undefined;
  /** So many hexadecimal digits, an even number. */
  readonly digits: (length: number) => string | undefined;
  readonly isAtEnd: () => boolean;
};

export const readBytes = (bytes: readonly number[]): ByteReader => {
  let at = 0;
  const count = (): number | undefined => {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) return undefined;
      value += (byte % 128) * factor;
      if (byte < 128) return Number.isSafeInteger(value) ? value : undefined;
    }
    return undefined;
  };
  return {
    count,
    text: () => {
      const length = count();
      if (length === undefined || length > bytes.length - at) return undefined;
      const text = String.fromCharCode(...bytes.slice(at, at + length));
      at += length;
      return text;
    },
    digits: (length) => {
      const pairs = bytes.slice(at, at + length / 2).map((byte) => byte.toString(16).padStart(2, "0"));
      at += length / 2;
      return pairs.length === length / 2 ? pairs.join("") : undefined;
    },
    isAtEnd: () => at === bytes.length,
  };
};

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes in the URL-safe alphabet of RFC 4648, section 5, without padding. */
export const toBase64Url = (bytes: readonly number[]): string => {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const word = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(word >> shift) & 63] ?? "");
    text += letters.slice(0, Math.min(4, bytes.length - index + 1)).join("");
  }
  return text;
};

/** The bytes of a text made by `toBase64Url`; undefined for any other text. */
export const fromBase64Url = (text: string): readonly number[] | undefined => {
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    word = ((word << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((word >> bits) & 255);
    }
  }
  return bytes;
};
