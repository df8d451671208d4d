import "./author.css";
import { type ReactNode, useEffect, useState } from "react";
import { createPreview, type Preview } from "#session";
import { ENVIRONMENT } from "../app/environment.ts";
import { OptionPreview } from "../map/OptionPreview.tsx";
import { Notice } from "../parts/Notice.tsx";
import { PlayRoom } from "../play/PlayPage.tsx";
import { useSitting } from "../play/useSitting.ts";
import { language, wording, words } from "../words.ts";
import { Charts } from "./Charts.tsx";
import { Findings } from "./Findings.tsx";
import { followFile } from "./followFile.ts";
import { PreviewBar } from "./PreviewBar.tsx";
import { TAB } from "./tabMemory.ts";

/** The same luck each time, so that what changes is what the author changed. */
const SEED = 1;

/** An author's file, played while it is written. */
export const PreviewPage = (): ReactNode => {
  const [preview] = useState(() =>
    createPreview({ seed: SEED, language, wording, memory: TAB, environment: ENVIRONMENT }),
  );
  const [isLost, setLost] = useState(false);
  useEffect(() => followFile(preview.show, setLost), [preview]);
  return <PreviewRoom preview={preview} isLost={isLost} />;
};

type Props = { readonly preview: Preview; readonly isLost: boolean };

const PreviewRoom = ({ preview, isLost }: Props): ReactNode => {
  const version = useSitting(preview, (state) => state.version);
  const sitting = useSitting(preview, (state) => state.sitting);
  const program = useSitting(preview, (state) => state.program);
  const [areChartsOn, setChartsOn] = useState(false);
  if (version === undefined)
    return <Notice title={words.preview.title} text={isLost ? words.preview.lost : words.preview.connecting} />;
  return (
    <div className="previewing">
      {sitting !== undefined && program !== undefined && (
        <OptionPreview>
          <PlayRoom
            sitting={sitting}
            charts={areChartsOn ? <Charts shown={sitting} program={program} version={version} /> : undefined}
          />
        </OptionPreview>
      )}
      <section className="author-desk" aria-label={words.preview.title}>
        <PreviewBar
          preview={preview}
          version={version}
          isLost={isLost}
          areChartsOn={areChartsOn}
          onCharts={setChartsOn}
        />
        <Findings preview={preview} version={version} />
      </section>
    </div>
  );
};
