import type { ReactNode } from "react";
import type { OptionCard } from "#session";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { words } from "../words.ts";

/** What an option means, the law it stands on, and what is said for and against it. */
export const OptionMore = ({ option }: { readonly option: OptionCard }): ReactNode => {
  const { detail, basis, citation } = option;
  const hasRows = basis !== undefined || option.for !== undefined || option.against !== undefined;
  if (detail === undefined && !hasRows && citation === undefined) return null;
  return (
    <div className="more">
      {detail !== undefined && <Markdown text={detail} />}
      {hasRows && (
        <dl>
          {basis !== undefined && (
            <>
              <dt>{words.law}</dt>
              <dd>
                {basis.law}
                {basis.text !== undefined && `: ${basis.text}`} <CitationText citation={basis.citation} />
              </dd>
            </>
          )}
          {option.for !== undefined && (
            <>
              <dt>{words.for}</dt>
              <dd>{option.for}</dd>
            </>
          )}
          {option.against !== undefined && (
            <>
              <dt>{words.against}</dt>
              <dd>{option.against}</dd>
            </>
          )}
        </dl>
      )}
      <CitationText citation={citation} />
    </div>
  );
};
