import { useCallback, useEffect, useState } from "react";
import type { Failure } from "./loadFailure.ts";
import { toFailure } from "./loadFailure.ts";

export type Pending<Value> =
  | { readonly kind: "waiting" }
  | { readonly kind: "done"; readonly value: Value }
  | {
      readonly kind: "failed";
      readonly failure: Failure /** Starts the work once more. */;
      readonly again: () => void;
    };

/** What has become of the work for a key; starts again when the key changes. */
export const usePromise = <Value>(key: string, work: () => Promise<Value>): Pending<Value> => {
  const [state, setState] = useState<Settled<Value>>({ key, result: WAITING });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the turn stand for everything the work depends on
  useEffect(() => {
    let gone = false;
    const settle = (result: Pending<Value>): void => {
      if (!gone) setState({ key, result });
    };
    settle(WAITING);
    work().then(
      (value) => {
        settle({ kind: "done", value });
      },
      (error: unknown) => {
        settle({ kind: "failed", failure: toFailure(error), again });
      },
    );
    return () => {
      gone = true;
    };
  }, [key, turn]);
  return state.key === key ? state.result : WAITING;
};

type Settled<Value> = { readonly key: string; readonly result: Pending<Value> };

const WAITING = { kind: "waiting" } as const;
