export type { Insets } from "./camera/camera.ts";
export type { Thing, ThingKind } from "./mapThing.ts";
export type { MapHandle, MapOptions } from "./mountMap.ts";
export { mountMap } from "./mountMap.ts";
