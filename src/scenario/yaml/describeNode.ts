import { isNothing, type YamlNode } from "./yamlNode.ts";

/** What an author wrote, in words for "expected this, not that". */
export const describeNode = (node: YamlNode): string => {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (isNothing(node)) return "nothing";
  if (node.plain && /^(?:true|false)$/.test(node.text)) return node.text;
  if (node.plain && /^[-+]?\d+(?:\.\d+)?$/.test(node.text)) return `the number ${node.text}`;
  return `the text "${shorten(node.text)}"`;
};

const shorten = (text: string): string => {
  const [line = ""] = text.split("\n");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
