import type { ReactNode } from "react";
import type { OptionCard } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { words } from "../words.ts";
import { OptionMore } from "./OptionMore.tsx";

/** An option that can't be chosen now, and why. */
export const LockedOption = ({ option }: { readonly option: OptionCard }): ReactNode => {
  const { why, failing } = option.locked ?? { failing: [] };
  return (
    <div className="option locked">
      <details>
        <summary>
          <Icon name="lock" />
          <span className="title">{option.title}</span>
          <span className="takes">{words.locked}</span>
        </summary>
        <div className="more">
          <p>
            {[why, failing.length > 0 ? `${failing.join("; ")}.` : undefined]
              .filter((text) => text !== undefined)
              .join(" ")}
          </p>
        </div>
        <OptionMore option={option} />
      </details>
    </div>
  );
};
