import type { ReactNode } from "react";
import { toHash } from "../app/route.ts";
import type { LibraryCard } from "../app/services.ts";
import { language, words } from "../words.ts";

type Props = { readonly card: LibraryCard; readonly children?: ReactNode };

/** A scenario as one entry of the library: what it is about, and the seats one can take. */
export const ScenarioCard = ({ card, children }: Props): ReactNode => (
  <article className="scenario" lang={card.language}>
    <div className="story">
      <h3>
        <a href={toHash({ page: "briefing", scenario: card.id })}>{card.title}</a>
      </h3>
      <p className="prose">{card.summary}</p>
      {children !== undefined && <div lang={language}>{children}</div>}
    </div>
    <ul className="seats" aria-label={words.seat}>
      {card.seats
        .filter(({ playable }) => playable)
        .map(({ id, name, role }) => (
          <li key={id}>
            <a href={toHash({ page: "briefing", scenario: card.id, seat: id })}>
              <span>{name}</span>
              <span className="role">{role}</span>
            </a>
          </li>
        ))}
    </ul>
  </article>
);
