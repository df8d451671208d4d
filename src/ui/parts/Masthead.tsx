import type { ReactNode } from "react";
import { words } from "../words.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** The product's name on top of a page, with the page's own actions beside it. */
export const Masthead = ({ children }: { readonly children?: ReactNode }): ReactNode => (
  <header className="masthead">
    <a className="name" href="#/">
      {words.product}
    </a>
    <div className="actions">
      <ThemeSwitch />
      <LanguageSwitch />
      {children}
    </div>
  </header>
);
