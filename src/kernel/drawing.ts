/**
 * A number in [0, 1) with 53 random bits: the same as `drawAt` of the generator (base/prng.ts) for equal arguments, in half the time.
 * `question` and `visit` are 32-bit.
 */
export type Draw = (seedLow: number, seedHigh: number, question: number, visit: number, index: number) => number;

type Instance = { readonly exports: Readonly<Record<"draw", Draw>> };

declare const WebAssembly: Readonly<Record<"Module", new (bytes: Uint8Array) => object>> &
  Readonly<Record<"Instance", new (module: object) => Instance>>;

/**
 * The generator as a WebAssembly module of one function, made here byte by byte (W3C, "WebAssembly Core Specification 1.0", chapter 5):
 * JavaScript has no product of 64 bits, which each of the ten rounds needs twice. A page's content security policy allows it where it
 * allows `new Function`; where it doesn't, both throw an EvalError.
 */
export const createDraw = (): Draw => new WebAssembly.Instance(compileModule()).exports.draw;

const compileModule = (): object => {
  try {
    return new WebAssembly.Module(toModule());
  } catch (cause) {
    throw new EvalError("WebAssembly can't be compiled here", { cause });
  }
};

const [I32, I64, F64] = [0x7f, 0x7e, 0x7c];

/** Parameters in their order, then locals. */
const [K0, K1, C0, C1, C2, C3, PRODUCT_0, PRODUCT_1] = [0, 1, 2, 3, 4, 5, 6, 7];

const OPERATOR = {
  addWord: 0x6a,
  xor: 0x73,
  shiftWord: 0x76,
  multiply: 0x7e,
  shift: 0x88,
  addNumber: 0xa0,
  multiplyNumber: 0xa2,
  wrap: 0xa7,
  widen: 0xad,
  toNumber: 0xb8,
  end: 0x0b,
} as const;

type Bytes = readonly number[];

const toModule = (): Uint8Array =>
  new Uint8Array([
    ...[0x00, ...ascii("asm"), 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...vector([[I32], [I32], [I32], [I32], [I32]]), ...vector([[F64]])]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...sized(ascii("draw")), 0, 0]])),
    ...section(
      10,
      vector([
        sized([
          ...vector([
            [1, I32],
            [2, I64],
          ]),
          ...body(),
          OPERATOR.end,
        ]),
      ]),
    ),
  ]);

const body = (): Bytes => [...Array.from({ length: 10 }, (_, round) => writeRound(round)).flat(), ...writeNumber()];

/** One round and the keys of the next. */
const writeRound = (round: number): Bytes => [
  ...(round === 0 ? [] : [...raise(K0, 0x9e3779b9), ...raise(K1, 0xbb67ae85)]),
  ...multiply(C0, 0xd2511f53, PRODUCT_0),
  ...multiply(C2, 0xcd9e8d57, PRODUCT_1),
  ...mix(PRODUCT_1, C1, K0, C0),
  ...[...get(PRODUCT_1), OPERATOR.wrap, ...set(C1)],
  ...mix(PRODUCT_0, C3, K1, C2),
  ...[...get(PRODUCT_0), OPERATOR.wrap, ...set(C3)],
];

const raise = (key: number, by: number): Bytes => [...get(key), 0x41, ...signed(by | 0), OPERATOR.addWord, ...set(key)];

const multiply = (word: number, by: number, product: number): Bytes => [
  ...[...get(word), OPERATOR.widen, 0x42, ...signed(by), OPERATOR.multiply],
  ...set(product),
];

/** A product's upper word, mixed with a word and a key; those two first, as they don't wait for the product. */
const mix = (product: number, word: number, key: number, result: number): Bytes => [
  ...[...get(word), ...get(key), OPERATOR.xor],
  ...[...get(product), 0x42, ...signed(32), OPERATOR.shift, OPERATOR.wrap, OPERATOR.xor],
  ...set(result),
];

/** The first word's upper 27 bits and the second one's upper 26. */
const writeNumber = (): Bytes => [
  ...[...get(C0), 0x41, ...signed(5), OPERATOR.shiftWord, OPERATOR.toNumber],
  ...[0x44, ...double(2 ** 26), OPERATOR.multiplyNumber],
  ...[...get(C1), 0x41, ...signed(6), OPERATOR.shiftWord, OPERATOR.toNumber, OPERATOR.addNumber],
  ...[0x44, ...double(2 ** -53), OPERATOR.multiplyNumber],
];

const get = (local: number): Bytes => [0x20, local];
const set = (local: number): Bytes => [0x21, local];

const section = (id: number, content: Bytes): Bytes => [id, ...sized(content)];
const sized = (content: Bytes): Bytes => [...unsigned(content.length), ...content];
const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const ascii = (text: string): Bytes => [...text].map((letter) => letter.charCodeAt(0));
const double = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];

/** LEB128: seven bits a byte, the lowest first. */
const unsigned = (value: number): Bytes =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))];

const signed = (value: number): Bytes =>
  value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(Math.floor(value / 0x80))];
