import { type ComponentProps, lazy, type ReactNode, Suspense } from "react";
import { words } from "../words.ts";
import type { ChartsPanel } from "./ChartsPanel.tsx";

/** Brings the layout library along. */
const Panel = lazy(async () => ({ default: (await import("./ChartsPanel.tsx")).ChartsPanel }));

/** The charts, loaded when they are first looked at. */
export const Charts = (props: ComponentProps<typeof ChartsPanel>): ReactNode => (
  <Suspense fallback={<section className="charts" aria-label={words.preview.charts} aria-busy="true" />}>
    <Panel {...props} />
  </Suspense>
);
