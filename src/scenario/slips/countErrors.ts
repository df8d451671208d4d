import { catalogue } from "../diagnostic/catalogue.ts";
import type { Attempt } from "./attempt.ts";

/** How many errors a reading found. */
export const countErrors = ({ problems }: Attempt): number =>
  problems.filter(({ slug }) => catalogue[slug].severity === "error").length;

/** How much it found that may follow from something else: errors and warnings but those of the syntax. */
export const countFollowing = ({ problems }: Attempt): number =>
  problems.filter(({ slug }) => slug !== "yaml-syntax" && catalogue[slug].severity !== "note").length;
