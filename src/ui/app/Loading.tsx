import type { ReactNode } from "react";
import { words } from "../words.ts";

/** A page whose content is on its way. */
export const Loading = (): ReactNode => <main className="page" aria-busy="true" aria-label={words.loading} />;
