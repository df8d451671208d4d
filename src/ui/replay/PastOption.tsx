import type { ReactNode } from "react";
import type { OptionCard } from "#sitting";
import { Icon } from "../parts/Icon.tsx";
import { OptionMore } from "../play/OptionMore.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = { readonly option: OptionCard; readonly isChosen: boolean };

/** An option as it stood: taken, open or locked. The one that was taken is unfolded. */
export const PastOption = ({ option, isChosen }: Props): ReactNode => {
  const { title, takesHours, locked } = option;
  const note = isChosen ? words.chosen : locked !== undefined ? words.locked : takesText(takesHours);
  return (
    <li className={`option unfolded-option${isChosen ? " chosen" : locked === undefined ? "" : " locked"}`}>
      <details open={isChosen}>
        <summary>
          {isChosen ? <Icon name="check" /> : locked === undefined ? <span /> : <Icon name="lock" />}
          <span className="title">
            <Told>{title}</Told>
          </span>
          <span className="note">{note}</span>
        </summary>
        {locked !== undefined && <p className="why">{[locked.why, ...locked.failing].filter(Boolean).join(" · ")}</p>}
        <OptionMore option={option} isUnfolded />
      </details>
    </li>
  );
};

const takesText = (hours: number): string => (hours === 0 ? "" : words.takes(hours));
