import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

/** Whether all there is to know is shown, and how to change that. */
export type Folding = { readonly isUnfolded: boolean; readonly onToggle: () => void };

/** Unfolds what there is to know about something, and folds it again. */
export const FoldButton = ({ title, folding }: { readonly title: string; readonly folding: Folding }): ReactNode => (
  <button
    className="fold"
    type="button"
    aria-expanded={folding.isUnfolded}
    aria-label={words.more(title)}
    onClick={folding.onToggle}
  >
    <Icon name="fold" />
  </button>
);
