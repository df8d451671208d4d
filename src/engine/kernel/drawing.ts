/**
 * `draw` is `drawAt` of the generator (base/prng.ts) at index 0 once more, in the kernel's own source so that V8 can put it where it
 * is called. The seed's halves are in `m[5]` and `m[6]`, and the two words go to `m[10]` and `m[11]`, from which `luck` makes the
 * number in [0, 1). Its first two arguments are a question's first round (`firstRound`), its third the visit. Equal choices
 * in the tests hold it to the other one.
 */
export const DRAWING: string = `
function u(a, b, c) {
  const d = c & 65535;
  const e = c >>> 16;
  const f = (Math.imul(a, d) + (Math.imul(b, d) >>> 16)) | 0;
  const g = (Math.imul(b, e) + (f & 65535)) | 0;
  return (Math.imul(a, e) + (f >>> 16) + (g >>> 16)) | 0;
}
function draw(a, b, c) {
  let d = m[5];
  let e = m[6];
  let f = c ^ d;
  let g = 0;
  let h = a ^ e;
  let i = b;
  for (let k = 0; k < 8; k++) {
    d = (d + ${0x9e3779b9 | 0}) | 0;
    e = (e + ${0xbb67ae85 | 0}) | 0;
    const j = u(${0xcd9e}, ${0x8d57}, h) ^ g ^ d;
    g = Math.imul(${0xcd9e8d57 | 0}, h);
    h = u(${0xd251}, ${0x1f53}, f) ^ i ^ e;
    i = Math.imul(${0xd2511f53 | 0}, f);
    f = j;
  }
  m[10] = u(${0xcd9e}, ${0x8d57}, h) ^ g ^ ((d + ${0x9e3779b9 | 0}) | 0);
  m[11] = Math.imul(${0xcd9e8d57 | 0}, h);
}
function luck() { return ((m[10] >>> 5) * ${0x4000000} + (m[11] >>> 6)) / ${0x20000000000000}; }
`;

/** The upper and lower half of what the generator's first round makes of a question: the same for every seed and visit. */
export const firstRound = (question: number): readonly [number, number] => {
  const product = BigInt(question >>> 0) * 0xd2511f53n;
  return [Number(product >> 32n) | 0, Number(product & 0xffffffffn) | 0];
};
