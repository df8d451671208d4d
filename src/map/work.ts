/** Work that may rest wherever it yields, so that the page stays awake meanwhile. Gives its result at the end. */
export type Work<Result> = Generator<undefined, Result>;

/** How long the page may have to wait for one piece, on a fast machine; a slow one needs as many times as long for the smallest piece. */
const PIECE_MS = 12;

export type Pause = { readonly now: () => number; readonly rest: () => Promise<void> };

/** The result of work that rests after each piece of 12 milliseconds; undefined once `isOff` says that nobody wants it any more. */
export async function finishInPieces<Result>(
  work: Work<Result>,
  isOff: () => boolean,
  { now, rest }: Pause = PAGE_PAUSE,
): Promise<Result | undefined> {
  let until = now() + PIECE_MS;
  while (!isOff()) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() < until) continue;
    await rest();
    until = now() + PIECE_MS;
  }
  return undefined;
}

/** A turn of the page's other tasks. Frames would not do: a page in the background has none. */
const PAGE_PAUSE: Pause = {
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setTimeout(resolve)),
};
