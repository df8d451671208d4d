/** Calls back once after so many milliseconds; gives back a function that cancels it. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

/** What a promise gives, or a rejection where it takes longer than that. */
export const within = <Value>(
  work: Promise<Value>,
  { milliseconds, after }: { readonly milliseconds: number; readonly after: Timer },
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const cancel = after(milliseconds, () => reject(new Error(`It took longer than ${milliseconds} ms.`)));
    work.then(resolve, reject).finally(cancel);
  });
