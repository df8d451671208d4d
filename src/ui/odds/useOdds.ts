import { useEffect, useState } from "react";
import type { Odds, RunReplay } from "#session";
import { useServices } from "../app/ServicesContext.tsx";

/** The odds along a replay while they are looked at: closed with what shows them. "failed" where that part of the page can't be loaded. */
export const useOdds = (replay: RunReplay): Odds | "opening" | "failed" => {
  const { openOdds } = useServices();
  const [odds, setOdds] = useState<Odds | "opening" | "failed">("opening");
  useEffect(() => {
    let isGone = false;
    let opened: Odds | undefined;
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
  }, [replay, openOdds]);
  return odds;
};
