import type { ReactNode } from "react";
import type { ChartLayout } from "./layOutChart.ts";

type Props = {
  readonly drawn: ChartLayout;
  readonly lit: ReadonlySet<string>;
  readonly onChoose: (path: string) => void;
};

/** The states of a chart and the ways between them. For the eye alone: the list beside it says the same. */
export const ChartDrawing = ({ drawn, lit, onChoose }: Props): ReactNode => (
  <svg width={drawn.width} height={drawn.height} aria-hidden="true">
    <defs>
      <marker id="way-end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L8 4L0 8z" />
      </marker>
    </defs>
    {drawn.states.map((state) => (
      <StateBox key={state.path} state={state} isLit={lit.has(state.path)} onChoose={onChoose} />
    ))}
    {drawn.edges.map(({ id, label, points }) => (
      <path
        key={id}
        markerEnd="url(#way-end)"
        d={points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")}
      >
        <title>{label}</title>
      </path>
    ))}
  </svg>
);

type StateBoxProps = {
  readonly state: ChartLayout["states"][number];
  readonly isLit: boolean;
  readonly onChoose: (path: string) => void;
};

const StateBox = ({ state, isLit, onChoose }: StateBoxProps): ReactNode => {
  const { path, title, x, y, width, height, holds, ending } = state;
  const [first, second] = toLines(title, 22);
  const top = holds ? y + 14 : y + height / 2 + (second === undefined ? 4 : -3);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from those who don't see it; the list has the same links
    <g data-path={path} className={`${holds ? "around" : ""} ${isLit ? "lit" : ""}`} onClick={() => onChoose(path)}>
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={height} rx={ending === undefined ? 5 : 20} />
      <text x={x + width / 2} y={top} textAnchor="middle">
        {first}
      </text>
      {second !== undefined && !holds && (
        <text x={x + width / 2} y={top + 14} textAnchor="middle">
          {second}
        </text>
      )}
    </g>
  );
};

/** A title on at most two lines; what doesn't fit is cut off with a mark. */
const toLines = (title: string, most: number): readonly string[] => {
  if (title.length <= most) return [title];
  const gap = title.lastIndexOf(" ", most);
  const at = gap > 0 ? gap : most;
  const rest = title.slice(at).trim();
  return [title.slice(0, at), rest.length <= most ? rest : `${rest.slice(0, most - 1)}…`];
};
