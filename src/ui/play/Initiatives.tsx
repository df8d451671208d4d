import type { ReactNode } from "react";
import type { OptionCard, Sitting } from "#session";
import { words } from "../words.ts";
import { LockedOption } from "./LockedOption.tsx";

type Props = { readonly sitting: Sitting; readonly initiatives: readonly OptionCard[] };

/** What the seat may do of its own accord before it decides. */
export const Initiatives = ({ sitting, initiatives }: Props): ReactNode => {
  if (initiatives.length === 0) return null;
  return (
    <section className="initiatives" aria-labelledby="initiatives">
      <h3 className="label" id="initiatives">
        {words.initiatives}
      </h3>
      {initiatives.map((initiative) =>
        initiative.locked === undefined ? (
          <OpenInitiative
            key={initiative.id}
            initiative={initiative}
            onTake={() => sitting.takeInitiative(initiative.id)}
          />
        ) : (
          <LockedOption key={initiative.id} option={initiative} />
        ),
      )}
    </section>
  );
};

const OpenInitiative = ({
  initiative,
  onTake,
}: {
  readonly initiative: OptionCard;
  readonly onTake: () => void;
}): ReactNode => {
  const { title, detail, takesHours, left } = initiative;
  const notes = [
    ...(takesHours > 0 ? [words.takes(takesHours)] : []),
    ...(left === undefined ? [] : [words.left(left)]),
  ];
  return (
    <div className="option">
      <div>
        <span className="title">{title}</span>
        <button className="button" type="button" aria-label={`${words.take}: ${title}`} onClick={onTake}>
          {words.take}
        </button>
        <span className="about">
          {detail} {notes.length > 0 && `(${notes.join(", ")})`}
        </span>
      </div>
    </div>
  );
};
