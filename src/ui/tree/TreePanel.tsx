import "./tree.css";
import { type ReactNode, useState } from "react";
import type { Treed } from "#session";
import type { TreeView } from "#sitting";
import { words } from "../words.ts";
import { TreeCard } from "./TreeCard.tsx";
import { TreeDrawing } from "./TreeDrawing.tsx";
import { TreeKey } from "./TreeKey.tsx";
import { TreeSpine } from "./TreeSpine.tsx";
import type { TreeManner } from "./treeManner.ts";
import { useNarrow } from "./useNarrow.ts";
import { useTree } from "./useTree.ts";

type Props = {
  readonly shown: Treed;
  /** How it is shown at first. */
  readonly manner: TreeManner;
  /** Where a replay stands; the end of what has been played without it. */
  readonly ply?: number;
  /** Takes the replay to a moment. */
  readonly onGo?: (ply: number) => void;
  /** Goes back to a choice of one's own, to choose again. */
  readonly onUndo?: (ply: number) => void;
};

/** The way that a play took through the decision tree. A narrow page has nothing else beside it. */
export const TreePanel = ({ shown, ...rest }: Props): ReactNode => {
  const tree = useTree(shown);
  const isNarrow = useNarrow();
  const Frame = isNarrow ? "main" : "section";
  return (
    <Frame className="tree" aria-label={words.tree.title}>
      {tree !== undefined && <Drawn tree={tree} isNarrow={isNarrow} {...rest} />}
    </Frame>
  );
};

/** Whether something is still to come: the endings are told when a play is over, and to who sees everything while it goes on. */
const goesOn = ({ nodes, endings }: TreeView): boolean =>
  nodes.at(-1)?.open === true || endings.every(({ title }) => title === undefined);

type DrawnProps = Omit<Props, "shown"> & { readonly tree: TreeView; readonly isNarrow: boolean };

/** As a drawing, close up or the whole of it, or in words; a narrow page has the words alone. */
const Drawn = ({ tree, isNarrow, manner: first, ply, onGo, onUndo }: DrawnProps): ReactNode => {
  const [wanted, setManner] = useState<TreeManner>(first);
  const [chosen, setChosen] = useState<string>();
  const manner = isNarrow ? "words" : wanted;
  const node = tree.nodes.find(({ id }) => id === chosen);
  const choose = (id: string): void => {
    setChosen(id === chosen ? undefined : id);
    const found = tree.nodes.find((one) => one.id === id);
    if (found !== undefined) onGo?.(found.ply);
  };
  const given = { tree, ply, chosen, onChoose: choose };
  const card = node !== undefined && (
    <TreeCard tree={tree} node={node} onUndo={onUndo} onClose={() => setChosen(undefined)} />
  );
  return (
    <>
      {manner === "words" ? (
        <TreeSpine {...given} card={card} />
      ) : (
        <>
          <TreeDrawing {...given} isWhole={manner === "whole"} />
          {card}
        </>
      )}
      <TreeKey
        hasFog={onGo === undefined && goesOn(tree)}
        manner={isNarrow ? undefined : manner}
        onManner={setManner}
      />
    </>
  );
};
