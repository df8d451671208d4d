import type { ComponentProps, ReactNode } from "react";
import { Part } from "../app/Part.tsx";
import { MissingPart } from "../parts/MissingPart.tsx";
import { words } from "../words.ts";
import type { TreePanel } from "./TreePanel.tsx";

/** The tree, loaded when it is first looked at. */
export const TreePart = (props: ComponentProps<typeof TreePanel>): ReactNode => (
  <Part
    name="tree"
    load={async () => (await import("./TreePanel.tsx")).TreePanel}
    given={props}
    waiting={<section className="tree" aria-label={words.tree.title} aria-busy="true" />}
    problem={({ again }) => (
      <section className="tree" aria-label={words.tree.title}>
        <MissingPart again={again} />
      </section>
    )}
  />
);
