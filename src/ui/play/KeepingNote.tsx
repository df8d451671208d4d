import type { ReactNode } from "react";
import type { Saving, Sitting } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { ExportRun } from "../parts/ExportRun.tsx";
import { RoomNote } from "../parts/RoomNote.tsx";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

/** Says so wherever what is played isn't kept, and what can be done about it. */
export const KeepingNote = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const { bundleOf } = useServices();
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
      <ExportRun run={run} bundle={bundleOf(sitting)} />
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
