import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";
import { LOOKS, type Look } from "./look.ts";
import { useNarrow } from "./useNarrow.ts";

type Props = { readonly look: Look; readonly onLook: (look: Look) => void };

/** The map, the decision tree, or one above the other. A narrow page has room for one of them, and for one button. */
export const LookSwitch = ({ look, onLook }: Props): ReactNode => {
  const isTree = look !== "map";
  return useNarrow() ? (
    <button
      className="button quiet"
      type="button"
      aria-pressed={isTree}
      onClick={() => onLook(isTree ? "map" : "tree")}
    >
      <Icon name="tree" />
      <span>{words.tree.title}</span>
    </button>
  ) : (
    <fieldset className="look" aria-label={words.tree.look}>
      {LOOKS.map((one) => (
        <button key={one} type="button" aria-pressed={one === look} onClick={() => onLook(one)}>
          {words.tree.looks[one]}
        </button>
      ))}
    </fieldset>
  );
};
