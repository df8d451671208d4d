import type { ReactNode } from "react";
import { words } from "../words.ts";
import { LOOKS, type Look } from "./look.ts";

type Props = { readonly look: Look; readonly onLook: (look: Look) => void };

/** The map, the decision tree, or one above the other. */
export const LookSwitch = ({ look, onLook }: Props): ReactNode => (
  <fieldset className="look" aria-label={words.tree.look}>
    {LOOKS.map((one) => (
      <button key={one} type="button" aria-pressed={one === look} onClick={() => onLook(one)}>
        {words.tree.looks[one]}
      </button>
    ))}
  </fieldset>
);
