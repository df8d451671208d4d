import type { BundleFolder, Piece } from "#scenario";
import type { Threads } from "../workers/thread.ts";

/** Where a command reads and writes. Handed in, so that tests need no process. */
export type Console = {
  readonly print: (text: string) => void;
  /** Prints a report, in colour where someone looks at it. */
  readonly show: (report: readonly Piece[]) => void;
  readonly complain: (text: string) => void;
  /** One line that a person types after a prompt; undefined at the end of the input. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly readFile: (path: string) => Uint8Array;
  /** The names of the files in a folder, sorted; none where there is no such folder. */
  readonly listFiles: (folder: string) => readonly string[];
  /** The beginning of the file that stands under a path; undefined where nothing stands there that could be replaced. */
  readonly readHead: (path: string) => string | undefined;
  /** The folder of a scenario, out of which no path leads. */
  readonly openFolder: (folder: string) => BundleFolder;
  /** Writes the whole file or leaves it as it was; makes the folders that the path names, where there are none. */
  readonly writeFile: (path: string, content: string | Uint8Array) => void;
  /** Begins a file that is too large to be held as a whole. */
  readonly openFile: (path: string) => OutputFile;
  /** The folder of the scenarios that are shipped with the command; absent where there are none. */
  readonly scenarios?: string;
  /** Milliseconds of a clock that only goes forward, the time that work pauses included. */
  readonly now: () => number;
  /** Absent where everything is done in one thread. */
  readonly threads?: Threads;
  /** Absent where no one watches. */
  readonly watch?: Watch;
};

/** A file that stands under its name when it is closed. */
export type OutputFile = {
  readonly append: (content: string | Uint8Array) => void;
  readonly close: () => void;
  /** Takes away what was written; the name keeps what it had. */
  readonly abort: () => void;
};

/** How long work shows how far it is, and learns that it's to stop. */
export type Watch = {
  /** One line in place of the one before it; an empty one takes it away. */
  readonly show: (line: string) => void;
  /** Lets the process attend to other things, and says whether someone has asked to stop. */
  readonly isStopped: () => Promise<boolean>;
};
