import { lazy, type ReactNode, Suspense, useContext, useMemo } from "react";
import { drawMarkdown } from "./prose/drawMarkdown.tsx";
import { parsePlainMarkdown } from "./prose/parsePlainMarkdown.ts";
import { TellingLanguage } from "./told/Told.tsx";
import { language } from "./words.ts";

/**
 * Markdown as elements: paragraphs, emphasis, lists, links (http and https only), quotes, code and breaks. HTML is shown as
 * the text that it is; no string of HTML is ever made. The parser of the whole language is loaded with the first text that needs it.
 */
export const Markdown = ({ text }: { readonly text: string }): ReactNode => {
  const plain = useMemo(() => parsePlainMarkdown(text), [text]);
  const telling = useContext(TellingLanguage);
  return (
    <div className="prose" {...(telling === language ? {} : { lang: telling, dir: "auto" })}>
      {plain === undefined ? (
        <Suspense fallback={<Source text={text} />}>
          <RichProse text={text} />
        </Suspense>
      ) : (
        drawMarkdown(plain)
      )}
    </div>
  );
};

type Props = { readonly text: string };

/** The text as its author typed it: what there is to read until the parser is there, or where it can't be had. */
const Source = ({ text }: Props): ReactNode => <p className="source-text">{text}</p>;

const RichProse = lazy(() =>
  import("./prose/RichProse.tsx").then(
    (part) => ({ default: part.RichProse }),
    () => ({ default: Source }),
  ),
);
