import { useStore } from "zustand";
import type { ReadableStore } from "#session";

/** A part of what a sitting, or a replay, shows, kept up to date. */
export const useSitting = <State, Part>(
  shown: { readonly store: ReadableStore<State> },
  select: (state: State) => Part,
): Part => useStore(shown.store, select);
