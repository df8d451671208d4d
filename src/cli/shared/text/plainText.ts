import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Markdown as it is read aloud: paragraphs and lists without their signs, a link by its words and its address. */
export const plainText = (markdown: string): string => write(fromMarkdown(markdown)).trim();

const write = (node: Nodes): string => {
  switch (node.type) {
    case "root":
    case "blockquote":
      return node.children.map(write).join("\n\n");
    case "list":
      return node.children
        .map((item, index) => `${node.ordered === true ? `${(node.start ?? 1) + index}.` : "-"} ${write(item)}`)
        .join("\n");
    case "text":
      return node.value.replaceAll(/\s*\n\s*/g, " ");
    case "link":
      return `${writeChildren(node)} (${node.url})`;
    case "break":
      return "\n";
    default:
      return "children" in node ? writeChildren(node) : "value" in node ? node.value : "";
  }
};

const writeChildren = (node: Parents): string => node.children.map(write).join("");
