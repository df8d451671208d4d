import type { ReactNode } from "react";
import type { OptionCard } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { FoldButton, type Folding } from "./FoldButton.tsx";
import { OptionMore } from "./OptionMore.tsx";

type Props = { readonly option: OptionCard; readonly folding: Folding };

/** What can't be chosen now, and why: in the author's words, otherwise by the condition that fails. */
export const LockedOption = ({ option, folding }: Props): ReactNode => {
  const { why, failing } = option.locked ?? { failing: [] };
  const conditions = failing.length > 0 ? `${failing.join(words.joint.semicolon)}${words.joint.stop}` : undefined;
  return (
    <div className={`option locked${folding.isUnfolded ? " unfolded-option" : ""}`}>
      <div className="head">
        <span className="name">
          <Icon name="lock" />
          <span className="title">
            <Told>{option.title}</Told>
            <span className="hidden-text">{words.aside(words.locked)}</span>
          </span>
        </span>
        <FoldButton option={option} folding={folding} />
      </div>
      <p className="why">{why === undefined ? conditions : <Told>{why}</Told>}</p>
      {folding.isUnfolded && (
        <>
          {why !== undefined && conditions !== undefined && <p className="why">{conditions}</p>}
          <OptionMore option={option} isUnfolded />
        </>
      )}
    </div>
  );
};
