import type { Nodes, Parents } from "mdast";
import { Fragment, type ReactNode } from "react";

/** A tree of Markdown as elements: links are http and https only, HTML is shown as the text that it is. */
export const drawMarkdown = (node: Nodes): ReactNode => {
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
    <Fragment key={index}>{drawMarkdown(child)}</Fragment>
  ));

const drawLink = (url: string, children: ReactNode): ReactNode =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
