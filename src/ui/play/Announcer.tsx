import { type ReactNode, useEffect, useState } from "react";
import type { Shown } from "#session";
import type { SittingView } from "#sitting";
import { hasChosen, tellChanges, tellStanding } from "../told/tellChanges.ts";
import { useSitting } from "./useSitting.ts";

/** What was said about a view, sentence by sentence. */
type Saying = { readonly number: number; readonly texts: readonly string[] };

type Said = { readonly view: SittingView; readonly sayings: readonly Saying[] };

/** Reads out, once, everything that has happened since the seat's own last choice as it comes, however many plies come at a time. */
export const Announcer = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const view = useSitting(sitting, (state) => state.view);
  const [said, setSaid] = useState<Said>({ view, sayings: [] });
  // What a region holds when it comes to the page isn't read out; what is put into it is.
  useEffect(() => setSaid((now) => (now.sayings.length > 0 ? now : begin(now.view))), []);
  if (said.view !== view) setSaid(sayMore(said, view));
  return (
    <div className="hidden-text" role="log" aria-live="polite" aria-relevant="additions">
      {said.sayings.map(({ number, texts }) => (
        <div key={number}>
          {texts.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
            <p key={index}>{text}</p>
          ))}
        </div>
      ))}
    </div>
  );
};

const begin = (view: SittingView): Said => ({ view, sayings: [{ number: 0, texts: tellStanding(view) }] });

/** Going back, or looking with another's eyes, is not news: then only the current place is said. */
const sayMore = ({ view: before, sayings }: Said, view: SittingView): Said => {
  const goesOn = view.ply >= before.ply && view.seat.id === before.seat.id;
  const texts = goesOn ? tellChanges(before, view) : tellStanding(view);
  const kept = goesOn && !hasChosen(before, view) ? sayings : [];
  if (texts.length === 0) return { view, sayings: kept };
  return { view, sayings: [...kept, { number: (sayings.at(-1)?.number ?? 0) + 1, texts }] };
};
