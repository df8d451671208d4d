import type { ReactNode } from "react";
import type { OptionCard } from "#sitting";
import { Markdown } from "../Markdown.tsx";
import { CitationText } from "../parts/CitationText.tsx";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";

type Props = { readonly option: OptionCard; readonly isUnfolded: boolean };

/** What is said for and against; unfolded also what it means and the law it stands on. */
export const OptionMore = ({ option, isUnfolded }: Props): ReactNode => {
  const { detail, basis, citation } = option;
  const law = isUnfolded ? basis : undefined;
  const hasRows = law !== undefined || option.for !== undefined || option.against !== undefined;
  return (
    <div className="about">
      {isUnfolded && detail !== undefined && <Markdown text={detail} />}
      {hasRows && (
        <dl>
          <Row term={words.for}>{option.for}</Row>
          <Row term={words.against}>{option.against}</Row>
          {law !== undefined && (
            <Row term={words.law}>
              {law.law}
              {law.text !== undefined && `${words.joint.colon}${law.text}`} <CitationText citation={law.citation} />
            </Row>
          )}
        </dl>
      )}
      {isUnfolded && <CitationText citation={citation} />}
    </div>
  );
};

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode =>
  children === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd>
        <Told>{children}</Told>
      </dd>
    </div>
  );
