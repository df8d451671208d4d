import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { TREE, type TreeLayout } from "#charts";
import type { TreeNode, TreeView } from "#sitting";
import { words } from "../words.ts";
import { isInLane, labelOf } from "./toPlan.ts";
import { whereNode } from "./whereNode.ts";

type Props = {
  readonly tree: TreeView;
  readonly layout: TreeLayout;
  readonly isWhole: boolean;
  readonly here: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** The nodes in their order, each a button: one stop of the Tab key, and arrow keys from one to the next. */
export const TreeNodeList = ({ tree, layout, isWhole, here, chosen, onChoose }: Props): ReactNode => {
  const nodes = tree.nodes.filter(isInLane);
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState<string>();
  const current = nodes.some(({ id }) => id === stop) ? stop : nodes[here]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndex(
      event.key,
      nodes.findIndex(({ id }) => id === current),
      nodes.length,
    );
    const id = nodes[next]?.id;
    if (id === undefined) return;
    event.preventDefault();
    setStop(id);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ol className="tree-nodes" ref={list} onKeyDown={onKeyDown}>
      {nodes.map((node, index) => {
        const place = layout.nodes[index];
        const isLabelled = labelOf(node, isWhole) !== "none";
        return (
          <li
            key={node.id}
            className={`${node.milestone === true ? "milestone " : ""}${index > here ? "ahead" : index === here ? "here" : ""}`}
            style={{
              left: (place?.x ?? 0) - TREE.node - 3,
              top: (place?.y ?? 0) - TREE.node - 3,
              width: isLabelled ? TREE.cell : TREE.bare + 6,
            }}
          >
            <button
              type="button"
              tabIndex={node.id === current ? 0 : -1}
              title={isLabelled ? undefined : node.title}
              aria-pressed={node.id === chosen}
              onFocus={() => setStop(node.id)}
              onClick={() => onChoose(node.id)}
            >
              <span className="hidden-text">{whereNode(tree, node)}</span>
              {isLabelled ? <Label node={node} /> : <span className="hidden-text">{node.title}</span>}
              {node.open === true && <span className="hidden-text">{words.aside(words.tree.now)}</span>}
            </button>
            <Untaken node={node} layout={layout} top={(place?.y ?? 0) - TREE.node - 3} />
          </li>
        );
      })}
    </ol>
  );
};

const nextIndex = (key: string, index: number, count: number): number => {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(count - 1, index + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
};

/** The question and what came of it, or what happened. */
const Label = ({ node: { title, came, open } }: { readonly node: TreeNode }): ReactNode => (
  <span className="said">
    <span className={came === undefined ? "only" : "title"}>{title === "" && open ? words.tree.open : title}</span>
    {came !== undefined && <span className="came">{came}</span>}
  </span>
);

/** What was not taken, on its lines above the node. The card says all of it, so it isn't read out here. */
const Untaken = ({
  node,
  layout,
  top,
}: {
  readonly node: TreeNode;
  readonly layout: TreeLayout;
  readonly top: number;
}): ReactNode => {
  const lines = layout.branches.filter((line) => line.node === node.id);
  const missing = node.branches.filter(({ standing }) => standing !== "taken").length - lines.length;
  return lines.map(({ id, y }, row) => {
    const branch = node.branches.find((one) => one.id === id);
    const isLast = row === lines.length - 1 && missing > 0;
    return (
      <span
        key={id}
        className={isLast ? "untaken" : `untaken ${branch?.standing}`}
        style={{ top: y - top - 8 }}
        aria-hidden="true"
      >
        {isLast ? words.tree.more(missing + 1) : branch?.title}
      </span>
    );
  });
};
