/** An element of an XML document. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Element[];
  /** Stands in a comment before it. */
  readonly comment?: string | undefined;
  readonly text?: string | undefined;
};

export const element = (
  name: string,
  attributes: Element["attributes"],
  children: readonly Element[] = [],
  comment?: string,
  text?: string,
): Element => ({ name, attributes, children, comment, text });

/** The document of a root element, one element a line, with a comment of so many lines at its head. */
export const printXml = (root: Element, head: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!--",
    ...head.map((line) => withoutHyphens(allowed(line))),
    "-->",
    ...printElement(root, ""),
    "",
  ].join("\n");

const printElement = ({ name, attributes, children, comment, text }: Element, indent: string): readonly string[] => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  const open = `${indent}<${name}${written.join("")}`;
  const before = comment === undefined ? [] : [`${indent}<!-- ${commentText(comment)} -->`];
  if (text !== undefined) return [...before, `${open}>${escapeXml(`\n${text}\n`)}</${name}>`];
  if (children.length === 0) return [...before, `${open}/>`];
  return [
    ...before,
    `${open}>`,
    ...children.flatMap((child) => printElement(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
};

const escapeXml = (text: string): string =>
  allowed(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const commentText = (text: string): string => withoutHyphens(allowed(text).replace(/\s+/gu, " "));

/** Two hyphens would end a comment. */
const withoutHyphens = (text: string): string => text.replace(/-(?=-|$)/gu, "- ");

/** XML 1.0 has no way to write most control characters. */
const allowed = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => ("\t\n\r".includes(character) ? character : "\ufffd"));
