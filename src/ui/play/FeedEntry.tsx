import type { ReactNode } from "react";
import type { FeedItem } from "#sitting";
import { ChangeList } from "../parts/ChangeList.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { instantText } from "../parts/instantText.ts";
import { Odds } from "../parts/Odds.tsx";
import { Side } from "../parts/Side.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = { readonly item: FeedItem; readonly isMine: boolean; readonly isNew: boolean };

/** One thing that happened: when, by whom, what it changed, and for a draw what else could have come. */
export const FeedEntry = ({ item, isMine, isNew }: Props): ReactNode => (
  <li className={`of-${item.kind}${isMine ? " mine" : ""}${isNew ? " new" : ""}`}>
    <time dateTime={item.instant} title={instantText(item.instant)}>
      {item.instant.slice(11, 16)}
    </time>
    <div>
      {item.seat !== undefined && (
        <p className="by">
          <Side side={item.seat.side}>{item.seat.name}</Side>
        </p>
      )}
      {item.kind !== "change" && (
        <p className="text">
          {item.kind === "time" && `${words.deadlinePassed}${words.joint.colon}`}
          {item.byClock && `${words.clock.tookIt}${words.joint.colon}`}
          {item.overruled && `${words.company.overruled}${words.joint.colon}`}
          <Told>{item.text}</Told>
        </p>
      )}
      {item.odds !== undefined && <Odds odds={item.odds} drawn={item.drawn} />}
      <ChangeList changes={item.changes} />
      <CitationText citation={item.citation} />
    </div>
  </li>
);
