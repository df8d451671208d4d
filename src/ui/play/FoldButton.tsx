import type { ReactNode } from "react";
import type { OptionCard } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";

/** Whether all there is to know is shown, and how to change that. */
export type Folding = { readonly isUnfolded: boolean; readonly onToggle: () => void };

type Props = { readonly option: OptionCard; readonly folding: Folding };

/** Unfolds what there is to know about an option, and folds it again; nothing where there is nothing to know. */
export const FoldButton = ({ option, folding }: Props): ReactNode =>
  isPlain(option) ? null : (
    <button
      className="fold"
      type="button"
      aria-expanded={folding.isUnfolded}
      aria-label={words.more(option.title)}
      onClick={folding.onToggle}
    >
      <Icon name="fold" />
    </button>
  );

const isPlain = ({ detail, basis, citation, for: pro, against, locked }: OptionCard): boolean =>
  [detail, basis, citation, pro, against].every((text) => text === undefined) &&
  (locked?.why === undefined || locked.failing.length === 0);
