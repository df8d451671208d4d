import type { StoreApi } from "zustand/vanilla";
import type { SittingView, TreeView } from "#sitting";

/** A store as its readers see it. */
export type ReadableStore<State> = Pick<StoreApi<State>, "getState" | "getInitialState" | "subscribe">;

/** Whatever stands at one ply and can be drawn: a sitting, or the replay of a run. */
export type Shown = { readonly store: ReadableStore<{ readonly view: SittingView }> };

/** What can be shown as the way a play took through its decision tree; undefined while no one may look. */
export type Treed = Shown & { readonly tree: () => Promise<TreeView | undefined> };

/** What can be shown as charts besides, with the states that are active now. */
export type Charted = Shown & { readonly activeStates: () => readonly string[] };
