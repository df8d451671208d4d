import "./charts.css";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Program } from "#engine";
import { toDiagram } from "#export";
import type { Charted, Version } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { layOutChart } from "./layOutChart.ts";
import { PlaceInFile } from "./PlaceInFile.tsx";

type Props = {
  readonly shown: Charted;
  readonly program: Program;
  /** The author's file, where there is one. */
  readonly version?: Version;
};

/** One chart of the scenario as a drawing and as a list, the current states lit; in an author's file, each state with its line. */
export const ChartsPanel = ({ shown, program, version }: Props): ReactNode => {
  const diagram = useMemo(() => toDiagram(program), [program]);
  const charts = diagram.states.filter(({ parent }) => parent === undefined);
  const [named, setNamed] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const chart = charts.find(({ path }) => path === named)?.path ?? charts[0]?.path ?? "";
  const drawn = useMemo(() => layOutChart(diagram, chart), [diagram, chart]);
  // The states change with what is shown.
  useSitting(shown, (state) => state.view);
  const active = shown.activeStates();
  const lit = new Set(active);
  const drawing = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const now = drawn.states.findLast(({ path, holds }) => !holds && active.includes(path));
  useEffect(() => {
    if (now === undefined) return;
    const { x, y, width, height } = now;
    centre(drawing.current, x + width / 2, y + height / 2);
    const line = list.current?.querySelector<HTMLElement>(`[data-state="${CSS.escape(now.path)}"]`);
    if (line) centre(list.current, 0, line.offsetTop + line.offsetHeight / 2);
  }, [now]);
  return (
    <section className="charts" aria-label={words.preview.charts}>
      <select aria-label={words.preview.charts} value={chart} onChange={(event) => setNamed(event.target.value)}>
        {charts.map(({ path, title }) => (
          <option key={path} value={path}>
            {title}
          </option>
        ))}
      </select>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a drawing larger than its frame is scrolled by keyboard */}
      <section
        className="drawing"
        ref={drawing}
        aria-label={charts.find(({ path }) => path === chart)?.title}
        tabIndex={0}
      >
        <ChartDrawing drawn={drawn} lit={lit} onChoose={setChosen} />
      </section>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: only the drawing */}
      <ul className="state-list" ref={list} aria-label={words.preview.states}>
        {drawn.states.map(({ path, title }) => (
          <li
            key={path}
            data-state={path}
            className={[lit.has(path) ? "lit" : "", path === chosen ? "chosen" : ""].join(" ")}
          >
            <span ref={path === chosen ? reveal : undefined}>{title}</span>
            {lit.has(path) && <em> ({words.preview.now})</em>}{" "}
            {version?.lines[path] !== undefined && (
              <PlaceInFile file={version.file} path={version.path} line={version.lines[path]} column={1} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Scrolls what scrolls, and nothing around it, so that a point of its content stands in the middle. */
const centre = (frame: HTMLElement | null, x: number, y: number): void =>
  frame?.scrollTo({ left: x - frame.clientWidth / 2, top: y - frame.clientHeight / 2 });

const reveal = (element: HTMLElement | null): void => {
  element?.scrollIntoView({ block: "nearest" });
};
