import type { ReactNode } from "react";
import type { Citation } from "#sitting";
import { words } from "../words.ts";

/** Where a fact comes from; its confidence tag in brackets. */
export const CitationText = ({ citation }: { readonly citation: Citation | undefined }): ReactNode => {
  if (citation === undefined) return null;
  const { title, url, date, confidence } = citation;
  return (
    <span className="citation">
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {date !== undefined && (
        <>
          {words.joint.comma}
          <time>{date}</time>
        </>
      )}
      {confidence !== undefined && ` [${confidence}]`}
    </span>
  );
};
