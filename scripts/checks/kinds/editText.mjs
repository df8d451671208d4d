/**
 * A text with the edits of it made in their order. Throws where the text that an edit stands behind isn't there exactly once: such an
 * edit says nothing of the sources any more.
 * @param {string} text
 * @param {readonly import("./newKinds.mjs").Edit[]} edits
 * @returns {string}
 */
export const editText = (text, edits) =>
  edits.reduce((edited, { file, after, add }) => {
    const [before, rest, more] = edited.split(after);
    if (rest === undefined) throw new Error(`${file} holds no ${JSON.stringify(after)} any more.`);
    if (more !== undefined) throw new Error(`${file} holds ${JSON.stringify(after)} more than once.`);
    return `${before}${after}${add}${rest}`;
  }, text);
