import { type ReactNode, useEffect, useRef } from "react";
import type { TreeView } from "#sitting";
import { instantText } from "../parts/instantText.ts";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";
import { standingAt } from "./standingAt.ts";

type Props = {
  readonly tree: TreeView;
  readonly ply: number | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Of the node that is chosen. */
  readonly card: ReactNode;
};

/** The tree in words, from top to bottom: each node opens to what else there was. */
export const TreeSpine = ({ tree, ply, chosen, onChoose, card }: Props): ReactNode => {
  const here = standingAt(tree, ply);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const frame = list.current;
    const item = frame?.children[here];
    if (frame !== null && item instanceof HTMLElement) frame.scrollTo({ top: item.offsetTop - frame.clientHeight / 2 });
  }, [here]);
  return (
    <ol className="tree-spine" ref={list}>
      {tree.nodes.map(({ id, kind, lane, instant, title, came, open, mine }, index) => {
        const { name = words.tree.elsewhere, side } = tree.lanes.find((one) => one.id === lane) ?? {};
        const standing = open === true ? "open" : index > here ? "ahead" : index === here ? "here" : "";
        return (
          <li key={id} className={`${kind} ${mine === true ? "mine" : ""} ${standing}`}>
            <button type="button" aria-expanded={id === chosen} onClick={() => onChoose(id)}>
              <span className="when">
                <time dateTime={instant}>{instantText(instant)}</time>{" "}
                {kind !== "ending" && (side === undefined ? name : <Side side={side}>{name}</Side>)}{" "}
                <span className="hidden-text">{words.tree.kinds[kind]}</span>
              </span>
              <span className="title">{open === true && title === "" ? words.tree.open : title}</span>
              {came !== undefined && <span className="came">{came}</span>}
              {open === true && <span className="now">{words.tree.now}</span>}
            </button>
            {id === chosen && card}
          </li>
        );
      })}
    </ol>
  );
};
