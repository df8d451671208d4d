import type { ComponentProps, ReactNode } from "react";
import { Part } from "../app/Part.tsx";
import { MissingPart } from "../parts/MissingPart.tsx";
import { words } from "../words.ts";
import type { ChartsPanel } from "./ChartsPanel.tsx";

/** The charts, loaded with their layout library when they are first looked at. */
export const Charts = (props: ComponentProps<typeof ChartsPanel>): ReactNode => (
  <Part
    name="charts"
    load={async () => (await import("./ChartsPanel.tsx")).ChartsPanel}
    given={props}
    waiting={<section className="charts" aria-label={words.preview.charts} aria-busy="true" />}
    problem={({ again }) => (
      <section className="charts" aria-label={words.preview.charts}>
        <MissingPart again={again} />
      </section>
    )}
  />
);
