import type { ReactNode } from "react";
import type { OptionCard } from "#session";
import { useOptionPreview } from "../map/OptionPreview.tsx";
import { words } from "../words.ts";
import { OptionMore } from "./OptionMore.tsx";

type Props = {
  readonly option: OptionCard;
  readonly type: "radio" | "checkbox";
  readonly isChosen: boolean;
  readonly onPick: () => void;
};

/** An option that can be chosen; once picked it tells all there is to know. */
export const OptionItem = ({ option, type, isChosen, onPick }: Props): ReactNode => (
  <div className={`option${isChosen ? " chosen" : ""}`} {...useOptionPreview(option.preview, isChosen)}>
    <label>
      <input type={type} name="option" value={option.id} checked={isChosen} onChange={onPick} />
      <span className="title">{option.title}</span>
      {option.takesHours > 0 && <span className="takes">{words.takes(option.takesHours)}</span>}
    </label>
    {isChosen && <OptionMore option={option} />}
  </div>
);
