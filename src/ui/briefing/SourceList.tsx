import type { ReactNode } from "react";
import type { BriefingView } from "#sitting";
import { CitationText } from "../parts/CitationText.tsx";
import { words } from "../words.ts";

/** All sources of a scenario, folded away. */
export const SourceList = ({ sources }: { readonly sources: BriefingView["sources"] }): ReactNode =>
  sources.length === 0 ? null : (
    <details className="sources">
      <summary>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <CitationText citation={source} />
          </li>
        ))}
      </ul>
    </details>
  );
