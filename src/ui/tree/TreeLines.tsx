import type { ReactNode } from "react";
import type { TreeLayout } from "#charts";
import type { TreeView } from "#sitting";
import { sideStyle } from "../parts/Side.tsx";
import { isInLane } from "./toPlan.ts";

type Props = {
  readonly tree: TreeView;
  readonly layout: TreeLayout;
  readonly here: number;
  readonly chosen: string | undefined;
};

/** Everything of a tree that is no text. */
export const TreeLines = ({ tree, layout, here, chosen }: Props): ReactNode => {
  const nodes = tree.nodes.filter(isInLane);
  const sides = new Map(tree.lanes.map(({ id, side }) => [id, side]));
  return (
    <svg className="tree-lines" width={layout.width} height={layout.height} aria-hidden="true">
      {layout.lanes.map(({ id, y, right }) => (
        <path key={id} className="lane" d={`M0 ${y}H${right}`} />
      ))}
      {layout.branches.map(({ id, node, path }) => (
        <path key={`${node} ${id}`} className="branch" d={path} />
      ))}
      {layout.fan.map(({ id, path }) => (
        <path
          key={id}
          className={`fan ${tree.nodes.at(-1)?.branches.find((one) => one.id === id)?.standing}`}
          d={path}
        />
      ))}
      {layout.thread.map((path, index) => (
        <path key={nodes[index]?.id} className={index > here ? "thread ahead" : "thread"} d={path} />
      ))}
      <path className={here < nodes.length - 1 ? "thread ahead" : "thread"} d={layout.finish} />
      {layout.nodes.map(({ id, x, y }, index) => {
        const { kind = "event", lane = "", open, mine, milestone } = nodes[index] ?? {};
        const side = sides.get(lane);
        const names = [
          kind,
          open ? "open" : "",
          mine ? "mine" : "",
          milestone ? "milestone" : "",
          index > here ? "ahead" : "",
          index === here ? "here" : "",
          id === chosen ? "chosen" : "",
        ];
        return (
          <path
            key={id}
            className={`mark ${names.filter(Boolean).join(" ")}`}
            style={side === undefined ? undefined : sideStyle(side)}
            transform={`translate(${x} ${y})`}
            d={SHAPES[kind]}
          />
        );
      })}
    </svg>
  );
};

const SHAPES = {
  decision: "M0-9L9 0L0 9L-9 0z",
  chance: "M0-7a7 7 0 1 1 0 14a7 7 0 1 1 0-14",
  event: "M-6-6h12v12h-12z",
  ending: "M-6-6h12v12h-12z",
} as const;
