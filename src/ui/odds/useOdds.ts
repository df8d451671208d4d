import { useCallback, useEffect, useState } from "react";
import type { OddsStore, RunReplay } from "#session";
import { useServices } from "../app/ServicesContext.tsx";

/** The odds along a replay while they are looked at: closed with what shows them. "failed" where that part of the page can't be loaded, until `again` tries once more. */
export const useOdds = (
  replay: RunReplay,
): { readonly odds: OddsStore | "opening" | "failed"; readonly again: () => void } => {
  const { openOdds } = useServices();
  const [odds, setOdds] = useState<OddsStore | "opening" | "failed">("opening");
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => {
    setOdds("opening");
    setTurn((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn tries again
  useEffect(() => {
    let isGone = false;
    let opened: OddsStore | undefined;
    openOdds(replay).then(
      (one) => {
        if (isGone) return one.close();
        opened = one;
        setOdds(one);
      },
      () => setOdds("failed"),
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [replay, openOdds, turn]);
  return { odds, again };
};
