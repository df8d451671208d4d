import { useState } from "react";
import type { Folding } from "./FoldButton.tsx";
import { keepUnfoldAll, readUnfoldAll } from "./unfoldMemory.ts";

type Foldings = {
  readonly of: (id: string) => Folding;
  /** Unfolds one; the others are folded unless `beside` them. */
  readonly unfold: (id: string, beside: boolean) => void;
  readonly isAll: boolean;
  /** The questions to come are then shown so too. */
  readonly toggleAll: () => void;
};

/** Which of a list are unfolded: any number of them, so that they can be compared. */
export const useFoldings = (ids: readonly string[]): Foldings => {
  const [unfolded, setUnfolded] = useState<readonly string[]>(() => (readUnfoldAll() ? ids : []));
  const isAll = ids.every((id) => unfolded.includes(id));
  const without = (id: string): readonly string[] => unfolded.filter((one) => one !== id);
  return {
    of: (id) => ({
      isUnfolded: unfolded.includes(id),
      onToggle: () => setUnfolded(unfolded.includes(id) ? without(id) : [...unfolded, id]),
    }),
    unfold: (id, beside) => {
      if (!unfolded.includes(id)) setUnfolded(beside ? [...unfolded, id] : [id]);
    },
    isAll,
    toggleAll: () => {
      keepUnfoldAll(!isAll);
      setUnfolded(isAll ? [] : ids);
    },
  };
};
