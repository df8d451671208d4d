import { invariant } from "#base";

const WORDS = new Set(
  [
    "function return if else for switch case break continue const let true false",
    "Math min max imul abs trunc floor set fill",
    "take leave act enter always hear complete perform add look settle choose start ply run",
    "list make moves masks weights select pack unpack packed entered begin mark worth",
    "endings windows urgent draw prune order several first",
    "refute tell rest reach",
  ].flatMap((line) => line.split(" ")),
);

/** A name of the kernel's own: a letter, and a number where there are many. */
const NAME = /^[a-z]\d*$/;
const TOKEN = /[A-Za-z_$][\w$]*|\d+|[-+*/%<>=!&|^?:;,.(){}[\]]|\s+/y;

/**
 * Makes sure that a kernel's source is nothing but words of the kernel's own, integers and operators, so that no text of an
 * author's can be in it: there are no strings, no comments and no other names. Linear in the length.
 */
export const checkVocabulary = (source: string): void => {
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [token] = match;
    end += token.length;
    const isWord = /^[A-Za-z_$]/.test(token);
    invariant(!isWord || NAME.test(token) || WORDS.has(token), "a kernel's source has only words of its own");
    TOKEN.lastIndex = end;
  }
  invariant(
    end === source.length && !/\/[/*]/.test(source),
    "a kernel's source has only words, integers and operators",
  );
};
