import { fromMarkdown } from "mdast-util-from-markdown";
import { type ReactNode, useMemo } from "react";
import { drawMarkdown } from "./drawMarkdown.tsx";

/** Markdown of any kind, by the parser of the whole language. */
export const RichProse = ({ text }: { readonly text: string }): ReactNode => {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return drawMarkdown(tree);
};
