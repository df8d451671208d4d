import { type ReactNode, useRef } from "react";
import type { Shown } from "#session";
import { MapPanel } from "../MapPanel.tsx";
import { SheetHandle } from "../map/SheetHandle.tsx";
import { Standing } from "../standing/Standing.tsx";
import { TellingLanguage } from "../told/Told.tsx";
import type { Look } from "../tree/look.ts";
import { words } from "../words.ts";
import { Announcer } from "./Announcer.tsx";
import { NewsPanel } from "./NewsPanel.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSitting } from "./useSitting.ts";

type Props = {
  readonly shown: Shown;
  readonly isMapOn: boolean;
  /** What stands on top, in the decision column and at the bottom. */
  readonly bar: ReactNode;
  readonly panel: { readonly name: string; readonly content: ReactNode };
  readonly time: ReactNode;
  /** Another part that gets a link past everything before it. */
  readonly skipTo?: { readonly id: string; readonly name: string };
  /** Stands in place of the news, for someone who looks at how the scenario is made. */
  readonly charts?: ReactNode;
  /** What the middle shows, and the tree where it is part of that. */
  readonly look: Look;
  readonly tree?: ReactNode;
};

/** The situation room: the same for a sitting and for the replay of a run. */
export const SituationRoom = ({ shown, isMapOn, bar, panel, time, skipTo, charts, look, tree }: Props): ReactNode => {
  const hasEnded = useSitting(shown, ({ view }) => view.phase.kind === "ended");
  const decide = useRef<HTMLElement>(null);
  useKeptFocus(
    decide,
    useSitting(shown, ({ view }) => view),
  );
  const telling = useSitting(shown, ({ view }) => view.language);
  return (
    <TellingLanguage value={telling}>
      <div
        className={["room", hasEnded ? "ended" : "", charts === undefined ? "" : "charted", LOOK[look]]
          .join(" ")
          .trim()}
      >
        <SkipLink to="decide">{words.skipToDecision}</SkipLink>
        {skipTo !== undefined && <SkipLink to={skipTo.id}>{skipTo.name}</SkipLink>}
        {bar}
        <main className="decide" id="decide" ref={decide} tabIndex={-1} aria-label={panel.name}>
          {panel.content}
        </main>
        {charts ?? <NewsPanel sitting={shown} />}
        {tree}
        <SheetHandle />
        <Standing sitting={shown} />
        <MapPanel sitting={shown} isOn={isMapOn} />
        {time}
        <Announcer sitting={shown} />
      </div>
    </TellingLanguage>
  );
};

const LOOK: Readonly<Record<Look, string>> = { map: "", both: "both", tree: "treed" };
