import { type ReactNode, useState } from "react";
import type { Sitting } from "#session";
import type { OptionCard } from "#sitting";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { FoldButton, type Folding } from "./FoldButton.tsx";
import { LockedOption } from "./LockedOption.tsx";
import { OptionMore } from "./OptionMore.tsx";

type Props = { readonly sitting: Sitting; readonly initiatives: readonly OptionCard[] };

/** What the seat may do of its own accord before it decides. */
export const Initiatives = ({ sitting, initiatives }: Props): ReactNode => {
  const [unfolded, setUnfolded] = useState<string>();
  if (initiatives.length === 0) return null;
  return (
    <section className="initiatives" aria-labelledby="initiatives">
      <h3 className="label" id="initiatives">
        {words.initiatives}
      </h3>
      {initiatives.map((initiative) => {
        const { id, locked } = initiative;
        const isUnfolded = id === unfolded;
        const folding = { isUnfolded, onToggle: () => setUnfolded(isUnfolded ? undefined : id) };
        return locked === undefined ? (
          <OpenInitiative
            key={id}
            initiative={initiative}
            folding={folding}
            onTake={() => sitting.takeInitiative(id)}
          />
        ) : (
          <LockedOption key={id} option={initiative} folding={folding} />
        );
      })}
    </section>
  );
};

type OpenProps = { readonly initiative: OptionCard; readonly folding: Folding; readonly onTake: () => void };

const OpenInitiative = ({ initiative, folding, onTake }: OpenProps): ReactNode => {
  const { title, takesHours, left } = initiative;
  const notes = [
    ...(takesHours > 0 ? [words.takes(takesHours)] : []),
    ...(left === undefined ? [] : [words.left(left)]),
  ];
  return (
    <div className={`option${folding.isUnfolded ? " unfolded-option" : ""}`}>
      <div className="head">
        <span className="name">
          <span className="title">
            <Told>{title}</Told>
          </span>
        </span>
        <span className="takes">{notes.join(words.joint.comma)}</span>
        <button
          className="button small"
          type="button"
          aria-label={`${words.take}${words.joint.colon}${title}`}
          onClick={onTake}
        >
          {words.take}
        </button>
        <FoldButton option={initiative} folding={folding} />
      </div>
      <OptionMore option={initiative} isUnfolded={folding.isUnfolded} />
    </div>
  );
};
