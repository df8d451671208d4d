import { useStore } from "zustand";
import type { Sitting, SittingState } from "#session";

/** A part of what the sitting shows, kept up to date. */
export const useSitting = <Part>(sitting: Sitting, select: (state: SittingState) => Part): Part =>
  useStore(sitting.store, select);
