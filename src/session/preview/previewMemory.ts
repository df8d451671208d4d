import { decodeRun, encodeRun, type Run } from "#replay";

/** Where a preview keeps what has been played while its page is loaded anew, by the path of the author's file. */
export type PreviewMemory = {
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
};

type Remembered = { readonly run: Run; readonly seat: string };

export const toMemory = ({ run, seat }: Remembered): string => JSON.stringify({ seat, run: encodeRun(run) });

/** What was remembered; nothing of it when any of it is damaged. */
export const fromMemory = (text: string | undefined): Partial<Remembered> => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("seat" in value) || !("run" in value)) return {};
    const run = decodeRun(String(value.run));
    return run.ok ? { run: run.value, seat: String(value.seat) } : {};
  } catch {
    return {};
  }
};
