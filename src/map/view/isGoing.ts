import { isSameThing, type Thing } from "../mapThing.ts";
import type { ProjectedPreview } from "./projectedPreview.ts";

/** Whether a thing would no longer be shown. */
export function isGoing({ gone }: Pick<ProjectedPreview, "gone">, thing: Thing): boolean {
  return gone.some((one) => isSameThing(one, thing));
}
