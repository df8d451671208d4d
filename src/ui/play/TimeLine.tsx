import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import type { Sitting, SittingState } from "#session";
import type { FeedItem } from "#sitting";
import { instantText, offsetText } from "../parts/instantText.ts";
import { KeysHelp } from "../parts/KeysHelp.tsx";
import { words } from "../words.ts";
import { dayTicks } from "./dayTicks.ts";
import { History } from "./History.tsx";
import { markPositions } from "./markPositions.ts";
import { TimeMark } from "./TimeMark.tsx";
import { useSitting } from "./useSitting.ts";

type Props = { readonly sitting: Sitting; readonly onUndo: (ply: number) => void };

/** Marks keep at least this share of the line apart: a finger's breadth on the shortest line that the styles let be. */
const GAP = 0.0245;
const MOST_TICKS = 12;

const KEYS = [
  ["1 – 9", words.keys.pick],
  ["Enter", words.keys.enter],
] as const;

/** Where one is in time: the hours from the start to now, a mark a choice; one's own lead back. */
export const TimeLine = ({ sitting, onUndo }: Props): ReactNode => {
  const { feed, seat, instant, hour, ply } = useSitting(sitting, ({ view }) => view);
  const whose = useSitting(sitting, goesBack);
  const [told, setTold] = useState<number>();
  const choices = toChoices(feed);
  const places = markPositions(
    choices.map((item) => hour - hoursBetween(item.instant, instant)),
    hour,
    GAP,
  );
  const track = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = track.current;
    if (element !== null && ply > 0) element.scrollLeft = element.scrollWidth;
  }, [ply]);
  const shown = told === undefined ? undefined : choices[told];
  return (
    <nav className="time" aria-label={words.path}>
      <History
        choices={choices}
        isMine={(id) => whose === "all" || (whose === "own" && id === seat.id)}
        onUndo={onUndo}
      />
      <KeysHelp keys={KEYS} />
      {shown !== undefined && (
        <p className="tip" aria-hidden="true">
          {tellingOf(shown)}
        </p>
      )}
      <div className="track" ref={track}>
        <div className="line" style={{ "--marks": choices.length } as CSSProperties}>
          {dayTicks(instant, hour, MOST_TICKS).map((tick) => (
            <span className="tick" key={tick.date} style={{ left: share(tick.hour / Math.max(1, hour)) }}>
              {tick.date}
            </span>
          ))}
          <ol onPointerLeave={() => setTold(undefined)}>
            {choices.map((item, index) => (
              <TimeMark
                key={item.id}
                item={item}
                telling={tellingOf(item)}
                left={share(places[index] ?? 0)}
                isMine={whose === "all" || (whose === "own" && item.seat?.id === seat.id)}
                onTell={(on) => setTold(on ? index : undefined)}
                onUndo={onUndo}
              />
            ))}
          </ol>
        </div>
      </div>
      <p className="now">
        <b>{instantText(instant)}</b> <span>{offsetText(instant)}</span>
      </p>
    </nav>
  );
};

/** The White Cell goes back to any choice, and where someone sits as it no one else goes back. */
const goesBack = ({ isSteered, hands }: SittingState): "own" | "all" | "none" =>
  hands !== undefined ? "all" : isSteered === true ? "none" : "own";

const toChoices = (feed: readonly FeedItem[]): readonly FeedItem[] =>
  feed.filter(({ kind, ply }) => ply >= 0 && (kind === "choice" || kind === "chance" || kind === "inject"));

const tellingOf = ({ instant, seat, text }: FeedItem): string =>
  `${instantText(instant)} · ${seat === undefined ? "" : `${seat.name}${words.joint.colon}`}${text}`;

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

const share = (part: number): string => `${part * 100}%`;
