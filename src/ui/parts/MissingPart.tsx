import type { ReactNode } from "react";
import { words } from "../words.ts";

/** Stands where a part of a page would be that couldn't be loaded. */
export const MissingPart = ({ again }: { readonly again: () => void }): ReactNode => (
  <p className="hint" role="alert">
    {words.loadFailed.part}{" "}
    <button className="button" type="button" onClick={again}>
      {words.tryAgain}
    </button>
  </p>
);
