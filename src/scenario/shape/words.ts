import { didYouMean } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { nameOf, type Owner } from "./owner.ts";
import type { Reader } from "./reader.ts";
import { scalar } from "./scalar.ts";
import type { Shape } from "./shape.ts";

/** true or false. */
export const flag = (): Shape<boolean> =>
  scalar<boolean>({
    about: { kind: "boolean" },
    expected: "true or false",
    placeholder: () => false,
    parse: (node) => {
      if (!node.plain) return undefined;
      return node.text === "true" ? true : node.text === "false" ? false : undefined;
    },
  });

/** One word of a fixed list. */
export const word = <Word extends string>(...words: readonly [Word, ...Word[]]): Shape<Word> =>
  scalar<Word>({
    about: { kind: "word", words },
    expected: `one of ${words.join(", ")}`,
    placeholder: () => words[0],
    parse: (node, reader, owner) => {
      const found = words.find((candidate) => candidate === node.text);
      if (found === undefined) reportUnknownWord(node.text, node.span, words, reader, owner);
      return found ?? words[0];
    },
  });

const reportUnknownWord = (text: string, span: Span, words: readonly string[], reader: Reader, owner: Owner): void => {
  const near = didYouMean(text, words);
  const what = `${nameOf(owner)} can't be "${text}".`;
  const hint = near === undefined ? ` It is one of ${words.join(", ")}.` : toSuggestion(near);
  reader.reporter.report("unknown-word", span, what + hint, { suggestion: near, respelling: respell(text, words) });
};
