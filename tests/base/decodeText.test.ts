import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, type Encoding, encodeText } from "#base";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

const ENCODINGS: readonly Encoding[] = [
  { name: "utf-8", hasMark: false },
  { name: "utf-8", hasMark: true },
  { name: "utf-16le", hasMark: true },
  { name: "utf-16be", hasMark: true },
];

/** Texts without zero bytes, half pairs and a byte order mark of their own. */
const texts = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\0\uFEFF]|\p{Cs}/gu, ""));

describe("the bytes of a text file", () => {
  test.each(ENCODINGS)("in $name (mark: $hasMark) come back as they were", (encoding) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(encodeText({ text, encoding }))).toEqual({ ok: true, value: { text, encoding } });
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test("are UTF-8 exactly when the platform's own strict decoder says so, and mean the same", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const read = (bytes: Uint8Array): string | undefined => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    };
    const near = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0xbf,
      0xc0,
      0xc2,
      0xdf,
      0xe0,
      0xed,
      0xa0,
      0xf0,
      0x90,
      0xf4,
      0x8f,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(near, fc.integer({ min: 1, max: 255 })), { maxLength: 12 }), (list) => {
        const bytes = bytesOf(0x20, ...list);
        const decoded = decodeText(bytes);
        expect(decoded.ok ? decoded.value.text : undefined).toBe(read(bytes));
      }),
      { seed: 11, numRuns: 10_000 },
    );
  });

  test("of a long text are read whole", () => {
    const text = "Rügen, 臺灣, 灯台 🚢\n".repeat(20_000);
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text } });
    expect(Buffer.compare(bytes, encodeText({ text, encoding: { name: "utf-8", hasMark: false } }))).toBe(0);
  });

  test.each([
    ["Latin-1", latin1("title: Harbour\nsummary: Rügen\n"), { kind: "notUtf8", line: 2 }],
    ["Shift-JIS", bytesOf(0x74, 0x3a, 0x20, 0x93, 0x94, 0x91, 0xe4, 0x0a), { kind: "notUtf8", line: 1 }],
    ["UTF-8 that was cut off", bytesOf(0x61, 0x0a, 0xe7, 0x81), { kind: "notUtf8", line: 2 }],
    ["a surrogate written as UTF-8", bytesOf(0xed, 0xa0, 0x80), { kind: "notUtf8", line: 1 }],
    ["UTF-16 with half a pair", bytesOf(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00), { kind: "marked", line: 1 }],
    ["UTF-16 that ends in half a pair", bytesOf(0xfe, 0xff, 0xd8, 0x3d), { kind: "marked", line: 1 }],
    ["UTF-16 with half a unit", bytesOf(0xff, 0xfe, 0x61, 0x00, 0x62), { kind: "marked", line: 1 }],
    ["UTF-16 without a mark", bytesOf(0x74, 0x00, 0x3a, 0x00), { kind: "zero", line: 1 }],
    ["UTF-32", bytesOf(0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00), { kind: "zero", line: 1 }],
  ])("in %s are refused at the first that is wrong", (_name, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });
});
