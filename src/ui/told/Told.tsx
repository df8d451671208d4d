import { type Context, createContext, type ReactNode, useContext } from "react";
import { language } from "../words.ts";

/** The language in which the scenario on the screen is told; the page's own where there is none. */
export const TellingLanguage: Context<string> = createContext<string>(language);

/** A text of the scenario. It says its language where that isn't the page's, for voices and fonts; its direction is its block's, which goes by its letters. */
export const Told = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const telling = useContext(TellingLanguage);
  return telling === language ? children : <span lang={telling}>{children}</span>;
};
