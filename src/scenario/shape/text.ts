import { isNothing } from "../yaml/yamlNode.ts";
import { reportWrongType } from "./reader.ts";
import type { Located, Shape } from "./shape.ts";

/** A text with ICU placeholders, in one line of prose. */
export const text = (): Shape<Located<string>> => createText({ markdown: false, placeholders: true });

/** A text with ICU placeholders and Markdown. */
export const markdown = (): Shape<Located<string>> => createText({ markdown: true, placeholders: true });

/** Characters that are taken as they are. */
export const verbatim = (): Shape<Located<string>> => createText({ markdown: false, placeholders: false });

const createText = (kind: { readonly markdown: boolean; readonly placeholders: boolean }): Shape<Located<string>> => ({
  about: { kind: "text", ...kind },
  placeholder: (span) => ({ value: "", span }),
  read: (node, reader, owner) => {
    if (node.kind !== "scalar" || isNothing(node)) {
      reportWrongType(reader, node, owner, "a text");
      return { value: "", span: node.span };
    }
    reader.prose.push(node);
    if (kind.placeholders) reader.texts.push(node);
    return { value: node.text, span: node.span };
  },
});
