export type { Insets } from "./camera/camera.ts";
export { prepareMap } from "./geo/loadGeography.ts";
export type { LegendItem } from "./legend/legendItem.ts";
export type { LegendLine, MapHandle, MapOptions } from "./mapHandle.ts";
export type { Thing } from "./mapThing.ts";
export { mountMap } from "./mountMap.ts";
