import { useEffect, useState } from "react";

export type Pending<Value> =
  | { readonly kind: "waiting" }
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly why: string };

/** What has become of the work for a key; starts again when the key changes. */
export const usePromise = <Value>(key: string, work: () => Promise<Value>): Pending<Value> => {
  const [state, setState] = useState<{ readonly key: string; readonly result: Pending<Value> }>({
    key,
    result: WAITING,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything the work depends on
  useEffect(() => {
    let gone = false;
    const settle = (result: Pending<Value>): void => {
      if (!gone) setState({ key, result });
    };
    work().then(
      (value) => {
        settle({ kind: "done", value });
      },
      (error: unknown) => {
        settle({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [key]);
  return state.key === key ? state.result : WAITING;
};

const WAITING = { kind: "waiting" } as const;
