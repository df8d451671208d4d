/**
 * What the compiler named for one new kind, beside what it has to name.
 * @typedef {object} Judgement
 * @property {string} title
 * @property {readonly string[]} named
 * @property {readonly string[]} missed the places that would stay as they are
 */

/**
 * Adds each kind in turn and looks at what the compiler names. Throws where the sources have mistakes of their own: then nothing can
 * be said about a kind.
 * @param {import("./createCompiler.mjs").Compiler} compile
 * @param {readonly import("./newKinds.mjs").NewKind[]} kinds
 * @returns {readonly Judgement[]}
 */
export const judgeKinds = (compile, kinds) => {
  const mistaken = compile([]);
  if (mistaken.length > 0) throw new Error(`The sources don't compile as they are: ${mistaken.join(", ")}.`);
  return kinds.map(({ title, edits, mustName }) => {
    const named = compile(edits);
    return { title, named, missed: mustName.filter((file) => !named.includes(file)) };
  });
};
