import type { MapPreview, MapView } from "#sitting";
import type { MapProjection } from "./geo/projection.ts";
import { noPreview, type ProjectedPreview } from "./view/projectedPreview.ts";
import { projectPreview } from "./view/projectPreview.ts";

/** What an option would change, projected once for each view that it is considered on. */
export type Considering = {
  readonly take: (preview: MapPreview | undefined) => void;
  readonly on: (view: MapView, projection: MapProjection) => ProjectedPreview;
};

export function createConsidering(onChange: () => void): Considering {
  let preview: MapPreview | undefined;
  let last: { readonly view: MapView; readonly projected: ProjectedPreview } | undefined;
  return {
    take: (next) => {
      if (preview === next) return;
      preview = next;
      last = undefined;
      onChange();
    },
    on: (view, projection) => {
      if (!preview) return noPreview;
      if (last?.view !== view) last = { view, projected: projectPreview(preview, view.units, projection) };
      return last.projected;
    },
  };
}
