import type { ReactNode } from "react";
import type { Preview, Version } from "#session";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";
import { ChartsSwitch } from "./ChartsSwitch.tsx";

type Props = {
  readonly preview: Preview;
  readonly version: Version;
  readonly isLost: boolean;
  readonly areChartsOn: boolean;
  readonly onCharts: (areOn: boolean) => void;
};

/** Which file it is, whose seat one holds, and what is wrong with the file in numbers. */
export const PreviewBar = ({ preview, version, isLost, areChartsOn, onCharts }: Props): ReactNode => {
  const scenario = useSitting(preview, (state) => state.scenario);
  const seat = useSitting(preview, (state) => state.seat);
  const errors = version.diagnostics.filter(({ severity }) => severity === "error").length;
  return (
    <div className="preview-bar">
      <strong>{words.preview.title}</strong>
      <code>{version.file}</code>
      {/* Shown beside the findings; here for screen readers, which watch this element. */}
      <span role="status" className={version.diagnostics.length === 0 ? "" : "hidden-text"}>
        {version.diagnostics.length === 0
          ? words.preview.sound
          : words.preview.found(errors, version.diagnostics.length - errors)}
      </span>
      {isLost && (
        <span className="saving failed" role="alert">
          {words.preview.lost}
        </span>
      )}
      <span className="spacer" />
      {scenario !== undefined && (
        <>
          <label>
            {words.preview.seat}{" "}
            <select value={seat} onChange={(event) => preview.takeSeat(event.target.value)}>
              {scenario.seats.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <ChartsSwitch areOn={areChartsOn} onSwitch={onCharts} />
          <button className="button quiet" type="button" onClick={preview.startAgain}>
            {words.preview.again}
          </button>
        </>
      )}
    </div>
  );
};
