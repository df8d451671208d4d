import type { ReactNode } from "react";
import type { Sitting } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

type Props = {
  readonly sitting: Sitting /** Only those who are asked, as what is to be done next. */;
  readonly onlyAsked?: boolean;
};

/** Passes the screen to someone else who plays at it. */
export const PassOn = ({ sitting, onlyAsked = false }: Props): ReactNode =>
  useSitting(sitting, ({ others }) => others ?? NOBODY)
    .filter(({ isAsked }) => isAsked || !onlyAsked)
    .map(({ seat }) => (
      <button
        className={onlyAsked ? "button ask" : "button quiet"}
        key={seat.id}
        type="button"
        onClick={() => sitting.passTo?.(seat.id)}
      >
        {!onlyAsked && <Icon name="pass" />}
        <span>{words.company.passTo(seat.name)}</span>
      </button>
    ));

const NOBODY: readonly never[] = [];
