import type { ReactNode } from "react";
import type { OptionCard } from "#sitting";
import { useOptionPreview } from "../map/OptionPreview.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { FoldButton, type Folding } from "./FoldButton.tsx";
import { OptionMore } from "./OptionMore.tsx";

type Props = {
  readonly option: OptionCard;
  readonly type: "radio" | "checkbox";
  readonly isChosen: boolean;
  readonly onPick: () => void;
  /** The number that picks it on the keyboard; none above 9. */
  readonly numberKey: number;
  readonly folding: Folding;
};

/** An option that can be chosen. */
export const OptionItem = ({ option, type, isChosen, onPick, numberKey, folding }: Props): ReactNode => (
  <div
    className={`option${isChosen ? " chosen" : ""}${folding.isUnfolded ? " unfolded-option" : ""}`}
    {...useOptionPreview(option.preview, isChosen)}
  >
    <div className="head">
      <label>
        <input
          type={type}
          name="option"
          value={option.id}
          checked={isChosen}
          onChange={onPick}
          data-key={numberKey <= 9 ? numberKey : ""}
          aria-keyshortcuts={numberKey <= 9 ? String(numberKey) : undefined}
        />
        <span className="title">
          <Told>{option.title}</Told>
        </span>
      </label>
      {option.takesHours > 0 && <span className="takes">{words.takes(option.takesHours)}</span>}
      <FoldButton option={option} folding={folding} />
    </div>
    <OptionMore option={option} isUnfolded={folding.isUnfolded} />
  </div>
);
