import { type ReactNode, useMemo } from "react";
import type { RunReplay } from "#session";
import type { PathStep } from "#sitting";
import { instantText } from "../parts/instantText.ts";
import { sideStyle } from "../parts/Side.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

/** Where the slider is found in the page. */
export const SCRUBBER = "position";

/** Every ply of the run on one line, to be dragged along; the marks above it are the choices. */
export const Scrubber = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const { ply, last, path, branchings, view } = useSitting(replay, (state) => state);
  return (
    <div className="scrubber">
      <Marks path={path} branchings={branchings} last={last} />
      <input
        id={SCRUBBER}
        type="range"
        min={0}
        max={last}
        step={1}
        value={ply}
        aria-label={words.position}
        aria-valuetext={`${instantText(view.instant)}. ${toldAt(path, ply)}`}
        onChange={(event) => replay.goTo(event.target.valueAsNumber)}
      />
    </div>
  );
};

/** What led to a ply, as far as the seat may know. */
const toldAt = (path: readonly PathStep[], ply: number): string => {
  if (ply === 0) return words.start;
  const step = path.find((one) => one.ply === ply - 1);
  return step === undefined ? "" : `${step.seat.name}${words.joint.colon}${step.title}`;
};

type MarksProps = {
  readonly path: readonly PathStep[];
  readonly branchings: readonly number[];
  readonly last: number;
};

/** One shape a side, however long the run; one's own choices stand taller, and a fork hangs where something else was played. */
const Marks = ({ path, branchings, last }: MarksProps): ReactNode => {
  const sides = useMemo(() => [...new Set(path.map(({ seat }) => seat.side))], [path]);
  return (
    <svg viewBox={`0 0 ${Math.max(1, last)} 12`} preserveAspectRatio="none" aria-hidden="true">
      {sides.map((side) => (
        <path
          key={side}
          style={sideStyle(side)}
          d={path
            .filter(({ seat }) => seat.side === side)
            .map(mark)
            .join("")}
        />
      ))}
      <path className="branchings" d={branchings.map((at) => `M${at} 12v-3`).join("")} />
    </svg>
  );
};

const mark = ({ ply, mine }: PathStep): string => (mine ? `M${ply} 0v8` : `M${ply} 5v3`);
