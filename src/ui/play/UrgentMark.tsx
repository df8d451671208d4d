import type { ReactNode } from "react";
import type { Decision } from "#sitting";
import { words } from "../words.ts";

/** That a question came before what was open already; nothing beside any other. */
export const UrgentMark = ({ decision }: { readonly decision: Decision }): ReactNode =>
  decision.urgent && <span className="urgent-mark">{words.urgent}</span>;
