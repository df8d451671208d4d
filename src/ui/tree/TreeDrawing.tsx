import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { layOutTree, TREE } from "#charts";
import type { TreeView } from "#sitting";
import { dayText } from "../parts/instantText.ts";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";
import { standingAt } from "./standingAt.ts";
import { TreeEndings } from "./TreeEndings.tsx";
import { TreeFan } from "./TreeFan.tsx";
import { TreeLines } from "./TreeLines.tsx";
import { TreeNodeList } from "./TreeNodeList.tsx";
import { toPlan } from "./toPlan.ts";

type Props = {
  readonly tree: TreeView;
  /** Whether all of it is to be seen at once. */
  readonly isWhole: boolean;
  readonly ply: number | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** The tree from left to right, scrolled to where the play stands: lines underneath, and on them texts that can be pressed. */
export const TreeDrawing = ({ tree, isWhole, ply, chosen, onChoose }: Props): ReactNode => {
  const layout = useMemo(() => layOutTree(toPlan(tree, isWhole)), [tree, isWhole]);
  const frame = useRef<HTMLDivElement>(null);
  const here = standingAt(tree, ply);
  const place = layout.nodes[here] ?? layout.nodes.at(-1);
  const { x = 0, y = 0 } = place ?? {};
  useEffect(() => {
    const { current } = frame;
    current?.scrollTo({ left: x - current.clientWidth * 0.4, top: y - current.clientHeight / 2 });
  }, [x, y]);
  return (
    <div className="tree-frame" ref={frame}>
      <div className="tree-canvas" style={{ width: layout.width, height: layout.height }}>
        <TreeLines tree={tree} layout={layout} here={here} chosen={chosen} />
        <div className="tree-lanes" style={{ width: TREE.left - 16, height: layout.height }}>
          {tree.lanes.map(({ id, name = words.tree.elsewhere, side }, index) => {
            const top = layout.lanes[index]?.y ?? 0;
            return (
              <div key={id} style={{ top, width: TREE.left - 22 }}>
                {side === undefined ? <span>{name}</span> : <Side side={side}>{name}</Side>}
              </div>
            );
          })}
        </div>
        {layout.acts.map(({ id, x: left, right }) => (
          <span
            key={left}
            className="tree-act"
            style={{ left: left - TREE.node, width: right - left - TREE.gutter / 2 }}
          >
            <span>{id}</span>
          </span>
        ))}
        {layout.days.map(({ id, x: left, y: top }) => (
          <time key={id} className="tree-day" dateTime={id} style={{ left: left - TREE.node, top }}>
            {dayText(id)}
          </time>
        ))}
        <TreeNodeList tree={tree} layout={layout} isWhole={isWhole} here={here} chosen={chosen} onChoose={onChoose} />
        <TreeFan tree={tree} layout={layout} />
        <TreeEndings tree={tree} layout={layout} />
      </div>
    </div>
  );
};
