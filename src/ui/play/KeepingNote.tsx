import type { ReactNode } from "react";
import { encodeRun } from "#replay";
import type { Saving, Sitting } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { runFileName } from "../app/services.ts";
import { RoomNote } from "../parts/RoomNote.tsx";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

/** Says so wherever what is played isn't kept, and what can be done about it. */
export const KeepingNote = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const { saveFile } = useServices();
  const saving = useSitting(sitting, (state) => state.saving);
  const run = useSitting(sitting, (state) => state.run);
  const text = textOf(saving);
  if (text === undefined) return null;
  return (
    <RoomNote text={text} isUrgent={saving.kind !== "unkept"}>
      {saving.kind === "failed" && (
        <button className="button" type="button" onClick={sitting.saveAgain}>
          {words.tryAgain}
        </button>
      )}
      <button className="button" type="button" onClick={() => saveFile(runFileName(run), encodeRun(run))}>
        {words.exportRun}
      </button>
    </RoomNote>
  );
};

const textOf = (saving: Saving): string | undefined => {
  switch (saving.kind) {
    case "saved":
    case "saving":
      return undefined;
    case "failed":
      return words.keeping.failed(saving.why.replace(/[.。]$/, ""));
    case "unkept":
      return words.keeping.unkeptText;
    case "deleted":
      return words.keeping.deletedText;
  }
};
