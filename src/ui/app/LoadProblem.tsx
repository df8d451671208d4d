import type { ReactNode } from "react";
import { Notice } from "../parts/Notice.tsx";
import { words } from "../words.ts";
import type { Pending } from "./usePromise.ts";

/** Says what a page couldn't load and why, and lets the reader try again. */
export const LoadProblem = ({ failure, again }: Extract<Pending<unknown>, { readonly kind: "failed" }>): ReactNode => {
  const { kind, detail } = failure;
  return (
    <Notice
      title={kind === "fault" ? words.broken : words.loadFailed.title}
      text={kind === "fault" ? words.brokenText : words.loadFailed[kind]}
      detail={detail}
    >
      <button className="button ask" type="button" onClick={again}>
        {words.tryAgain}
      </button>
    </Notice>
  );
};
