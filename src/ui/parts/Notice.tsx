import type { ReactNode } from "react";
import { words } from "../words.ts";
import { Masthead } from "./Masthead.tsx";

/** A page that has only one thing to say. */
export const Notice = ({ title, text }: { readonly title: string; readonly text: string }): ReactNode => (
  <main className="page">
    <Masthead />
    <h1 className="lead-title">{title}</h1>
    <p className="lead-text">{text}</p>
    <p className="lead-text">
      <a className="button" href="#/">
        {words.backToLibrary}
      </a>
    </p>
  </main>
);
