import type { ReactNode } from "react";
import { Notice } from "../parts/Notice.tsx";
import { words } from "../words.ts";
import type { Failure } from "./loadFailure.ts";
import type { Pending } from "./usePromise.ts";

/** Says what a page couldn't load and why, and lets the reader try again. */
export const LoadProblem = ({ failure, again }: Extract<Pending<unknown>, { readonly kind: "failed" }>): ReactNode => {
  const { title, text } = toldOf(failure.kind);
  return (
    <Notice title={title} text={text} detail={failure.detail}>
      <button className="button ask" type="button" onClick={again}>
        {words.tryAgain}
      </button>
    </Notice>
  );
};

const toldOf = (kind: Failure["kind"]): { readonly title: string; readonly text: string } => {
  switch (kind) {
    case "fault":
      return { title: words.broken, text: words.brokenText };
    case "offline":
    case "refused":
    case "foreign":
    case "part":
      return { title: words.loadFailed.title, text: words.loadFailed[kind] };
  }
};
