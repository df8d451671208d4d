import "./tree.css";
import { type ReactNode, useMemo, useState } from "react";
import { layOutTree } from "#charts";
import type { Treed } from "#session";
import type { TreeView } from "#sitting";
import { words } from "../words.ts";
import { TreeCard } from "./TreeCard.tsx";
import { TreeDrawing } from "./TreeDrawing.tsx";
import { TreeKey } from "./TreeKey.tsx";
import { toPlan } from "./toPlan.ts";
import { useTree } from "./useTree.ts";

type Props = {
  readonly shown: Treed;
  /** Where a replay stands; the end of what has been played without it. */
  readonly ply?: number;
  /** Takes the replay to a moment. */
  readonly onGo?: (ply: number) => void;
  /** Goes back to a choice of one's own, to choose again. */
  readonly onUndo?: (ply: number) => void;
};

/** The way that a play took through the decision tree. */
export const TreePanel = ({ shown, ...rest }: Props): ReactNode => {
  const tree = useTree(shown);
  return (
    <section className="tree" aria-label={words.tree.title}>
      {tree !== undefined && <Drawn tree={tree} {...rest} />}
    </section>
  );
};

const Drawn = ({ tree, ply, onGo, onUndo }: Omit<Props, "shown"> & { readonly tree: TreeView }): ReactNode => {
  const layout = useMemo(() => layOutTree(toPlan(tree)), [tree]);
  const [chosen, setChosen] = useState<string>();
  const node = tree.nodes.find(({ id }) => id === chosen);
  const choose = (id: string): void => {
    setChosen(id === chosen ? undefined : id);
    const found = tree.nodes.find((one) => one.id === id);
    if (found !== undefined) onGo?.(found.ply);
  };
  return (
    <>
      <TreeDrawing tree={tree} layout={layout} ply={ply} chosen={chosen} onChoose={choose} />
      {node !== undefined && <TreeCard tree={tree} node={node} onUndo={onUndo} onClose={() => setChosen(undefined)} />}
      <TreeKey />
    </>
  );
};
