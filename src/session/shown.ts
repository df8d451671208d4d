import type { StoreApi } from "zustand/vanilla";
import type { SittingView } from "#sitting";

/** A store as its readers see it. */
export type ReadableStore<State> = Pick<StoreApi<State>, "getState" | "getInitialState" | "subscribe">;

/** Whatever stands at one ply and can be drawn: a sitting, or the replay of a run. */
export type Shown = { readonly store: ReadableStore<{ readonly view: SittingView }> };

/** What can be shown as charts besides, with the states that are active now. */
export type Charted = Shown & { readonly activeStates: () => readonly string[] };
