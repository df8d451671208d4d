import { type ReactNode, useState } from "react";
import type { Shown } from "#session";
import type { SituationText } from "#sitting";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { useRoomLevel } from "./RoomFor.tsx";
import { useSitting } from "./useSitting.ts";

/** A longer brief is shown by its first lines, so that the question stays in sight. */
const LONG = 150;

/** The narrative voice: the most pressing situation by its first lines, the others by their titles. */
export const Situation = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const level = useRoomLevel();
  const [first, ...others] = useSitting(sitting, ({ view }) => view.situation);
  return first === undefined ? null : (
    <section className="situation" aria-label={words.situation}>
      <h2>
        <Told>{first.title}</Told>
      </h2>
      <Brief key={`${first.path} ${first.brief}`} text={first}>
        {others.map(({ path, title, brief, citation }) =>
          brief === "" ? (
            <p key={path}>
              <Told>{title}</Told>
            </p>
          ) : (
            <details key={path} open={level === 2}>
              <summary>
                <Told>{title}</Told>
              </summary>
              <Markdown text={brief} />
              <CitationText citation={citation} />
            </details>
          ),
        )}
      </Brief>
    </section>
  );
};

type BriefProps = { readonly text: SituationText; readonly children: ReactNode };

const Brief = ({ text: { brief, citation }, children }: BriefProps): ReactNode => {
  const isRoomy = useRoomLevel() >= 1;
  const isLong = brief.length > LONG && !isRoomy;
  const [isUnfolded, setOpen] = useState(false);
  const isOpen = isUnfolded || !isLong;
  return (
    <>
      <div className={isOpen ? "brief" : "brief folded"}>
        <Markdown text={brief} />
        {isOpen && <CitationText citation={citation} />}
      </div>
      <div className="further">
        {isLong && (
          <button className="text-button" type="button" onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.fold : words.readOn}
          </button>
        )}
        {children}
      </div>
    </>
  );
};
