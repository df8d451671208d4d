/** How much larger than agreed something may be before it needs a reason. */
const LEEWAY = 0.02;

/**
 * @typedef {object} AgreedSize
 * @property {number} bytes as it was agreed
 * @property {string} why what it is that large for
 */

/**
 * What there is to say against sizes, a sentence each: of what has grown by more than 2 % of the size that was agreed, of what was agreed
 * without a reason, and of what isn't there or was never agreed.
 * @param {Readonly<Record<string, AgreedSize>>} agreed
 * @param {Readonly<Record<string, number>>} measured in bytes
 * @returns {readonly string[]}
 */
export const judgeSizes = (agreed, measured) => [
  ...Object.entries(measured).flatMap(([name, bytes]) => judgeOne(name, bytes, agreed[name])),
  ...Object.keys(agreed)
    .filter((name) => !(name in measured))
    .map((name) => `"${name}" has an agreed size but no longer exists.`),
];

/**
 * @param {string} name
 * @param {number} bytes
 * @param {AgreedSize | undefined} agreed
 * @returns {readonly string[]}
 */
const judgeOne = (name, bytes, agreed) => {
  if (agreed === undefined) return [`"${name}" has ${bytes} bytes and no agreed size.`];
  if (agreed.why.trim() === "") return [`"${name}" has an agreed size without a reason.`];
  if (bytes <= agreed.bytes * (1 + LEEWAY)) return [];
  const percent = ((bytes / agreed.bytes - 1) * 100).toFixed(1);
  return [`"${name}" has grown from ${agreed.bytes} to ${bytes} bytes (${percent} %).`];
};
