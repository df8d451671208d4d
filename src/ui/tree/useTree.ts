import { useEffect, useState } from "react";
import type { Treed } from "#session";
import type { TreeView } from "#sitting";
import { useSitting } from "../play/useSitting.ts";

/** The tree of what is shown; the one before it while a newer one is on its way, undefined before there is any. */
export const useTree = (shown: Treed): TreeView | undefined => {
  const view = useSitting(shown, (state) => state.view);
  const [tree, setTree] = useState<TreeView>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tree grows with the view
  useEffect(() => {
    let isCurrent = true;
    shown.tree().then(
      (next) => {
        if (isCurrent) setTree(next);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [shown, view]);
  return tree;
};
