import type { ReactNode } from "react";
import { words } from "../words.ts";
import { Masthead } from "./Masthead.tsx";
import { PageHeading } from "./PageHeading.tsx";

type Props = {
  readonly title: string;
  readonly text: string;
  /** What the browser says, in its own words. */
  readonly detail?: string;
  /** More that can be done about it. */
  readonly children?: ReactNode;
};

/** A page that has only one thing to say. */
export const Notice = ({ title, text, detail, children }: Props): ReactNode => (
  <main className="page">
    <Masthead />
    <PageHeading className="lead-title">{title}</PageHeading>
    <p className="lead-text">{text}</p>
    {detail !== undefined && (
      <div className="problem">
        <pre>{detail}</pre>
      </div>
    )}
    <p className="lead-text actions">
      {children}
      <a className="button" href="#/">
        {words.backToLibrary}
      </a>
    </p>
  </main>
);
