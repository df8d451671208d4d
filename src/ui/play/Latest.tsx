import type { ReactNode } from "react";
import type { Shown } from "#session";
import { Side } from "../parts/Side.tsx";
import { Told } from "../told/Told.tsx";
import { useSitting } from "./useSitting.ts";

/** Where the feed is out of sight, on a narrow page: the last that happened, beside the question. The announcer reads it out, and the feed has it for readers who go on. */
export const Latest = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const last = useSitting(sitting, ({ view }) => view.feed.at(-1));
  return last === undefined ? null : (
    <p className="latest" aria-hidden="true">
      {last.seat !== undefined && <Side side={last.seat.side}>{last.seat.name}</Side>}
      <Told>{last.text}</Told>
    </p>
  );
};
