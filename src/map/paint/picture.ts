import type { PlaceKind, Side, UnitStatus } from "#scenario/model";
import type { LabelStyle } from "./labelStyle.ts";

/** Something drawn once and shown as often as needed. */
export type Picture =
  | {
      readonly kind: "symbol";
      readonly sidc: string;
      readonly side: Side;
      readonly status: UnitStatus;
      /** 1 is full size. */
      readonly size: number;
      /** Not there yet: its frame is broken. */
      readonly isPlanned: boolean;
    }
  | { readonly kind: "mark"; readonly place: PlaceKind; readonly side: Side | undefined }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "label"; readonly text: string; readonly style: LabelStyle; readonly side: Side | undefined }
  | { readonly kind: "impact"; readonly side: Side | undefined };

/** Equal for equal pictures. */
export function pictureKey(picture: Picture): string {
  switch (picture.kind) {
    case "symbol":
      return `symbol ${picture.sidc} ${picture.side} ${picture.status} ${picture.size} ${picture.isPlanned ? "planned" : ""}`;
    case "mark":
      return `mark ${picture.place} ${picture.side ?? ""}`;
    case "count":
      return `count ${picture.count}`;
    case "label":
      return `label ${picture.style} ${picture.side ?? ""} ${picture.text}`;
    case "impact":
      return `impact ${picture.side ?? ""}`;
  }
}
