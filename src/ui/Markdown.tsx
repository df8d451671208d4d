import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { Fragment, type ReactNode, useContext, useMemo } from "react";
import { TellingLanguage } from "./told/Told.tsx";
import { language } from "./words.ts";

/**
 * Markdown as elements: paragraphs, emphasis, lists, links (http and https only), quotes, code and breaks. HTML is shown as
 * the text that it is; no string of HTML is ever made.
 */
export const Markdown = ({ text }: { readonly text: string }): ReactNode => {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  const telling = useContext(TellingLanguage);
  return (
    <div className="prose" {...(telling === language ? {} : { lang: telling, dir: "auto" })}>
      {draw(tree)}
    </div>
  );
};

const draw = (node: Nodes): ReactNode => {
  switch (node.type) {
    case "root":
      return drawChildren(node);
    case "paragraph":
      return <p>{drawChildren(node)}</p>;
    case "heading":
      return <p className="heading">{drawChildren(node)}</p>;
    case "emphasis":
      return <em>{drawChildren(node)}</em>;
    case "strong":
      return <strong>{drawChildren(node)}</strong>;
    case "blockquote":
      return <blockquote>{drawChildren(node)}</blockquote>;
    case "list":
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{drawChildren(node)}</ol>
      ) : (
        <ul>{drawChildren(node)}</ul>
      );
    case "listItem":
      return <li>{drawChildren(node)}</li>;
    case "link":
      return drawLink(node.url, drawChildren(node));
    case "inlineCode":
    case "code":
      return <code>{node.value}</code>;
    case "break":
      return <br />;
    default:
      return "children" in node ? drawChildren(node) : "value" in node ? node.value : null;
  }
};

const drawChildren = (node: Parents): ReactNode =>
  node.children.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tree never changes under a text
    <Fragment key={index}>{draw(child)}</Fragment>
  ));

const drawLink = (url: string, children: ReactNode): ReactNode =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
