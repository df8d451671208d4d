import type { ReactNode } from "react";
import type { Sitting } from "#session";
import type { InjectCard } from "#sitting";
import { CitationText } from "../parts/CitationText.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = { readonly sitting: Sitting; readonly injects: readonly InjectCard[] };

/** The author's injects: what the seats would read of each, whether it can be sent now, and the button that sends it. */
export const InjectList = ({ sitting, injects }: Props): ReactNode => (
  <section aria-labelledby="injects">
    <h2 className="label" id="injects">
      {words.hands.injects}
    </h2>
    {injects.length === 0 && <p className="hint">{words.hands.noInjects}</p>}
    {injects.map((inject) => (
      <Inject key={inject.id} inject={inject} onSend={() => sitting.hands?.inject(inject.id)} />
    ))}
  </section>
);

type InjectProps = { readonly inject: InjectCard; readonly onSend: () => void };

const Inject = ({ inject: { title, news, detail, citation, left, locked }, onSend }: InjectProps): ReactNode => (
  <div className={locked === undefined ? "inject" : "inject locked"}>
    <div className="row">
      <p className="title">
        <Told>{title}</Told>
      </p>
      <button
        className="button small"
        type="button"
        disabled={locked !== undefined}
        aria-label={`${words.hands.send}${words.joint.colon}${title}`}
        onClick={onSend}
      >
        {words.hands.send}
      </button>
    </div>
    {news !== undefined && <p className="news-text">{news}</p>}
    {detail !== undefined && detail !== news && <p className="hint">{detail}</p>}
    {locked !== undefined && <p className="why">{locked}</p>}
    {left !== undefined && locked === undefined && <p className="hint">{words.left(left)}</p>}
    <CitationText citation={citation} />
  </div>
);
