import type { ReactNode } from "react";
import type { Shown } from "#session";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

/** The narrative voice: the most pressing situation in full, the others folded. */
export const Situation = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const [first, ...others] = useSitting(sitting, ({ view }) => view.situation);
  if (first === undefined) return null;
  return (
    <section className="situation" aria-label={words.situation}>
      <h2>{first.title}</h2>
      <Markdown text={first.brief} />
      <CitationText citation={first.citation} />
      {others.map(({ path, title, brief, citation }) => (
        <details key={path}>
          <summary>{title}</summary>
          <Markdown text={brief} />
          <CitationText citation={citation} />
        </details>
      ))}
    </section>
  );
};
