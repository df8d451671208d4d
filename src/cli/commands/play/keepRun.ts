import type { Console } from "../../shared/console/console.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { UsageError } from "../../shared/usageError.ts";

/**
 * Writes a run that was played. Where that fails, the choices aren't lost: it asks for another path, and prints the run where it gets none.
 * Gives whether the run is in a file.
 */
export const keepRun = async (path: string, text: string, console: Console): Promise<boolean> => {
  for (let to = path; ; ) {
    const reason = tryWriting(to, text, console);
    if (reason === undefined) {
      console.print(`The run is in ${to}.\n`);
      return true;
    }
    console.complain(reason);
    const other = await console.ask("Write the run to another file (its path, or nothing to print it here): ");
    if (other === undefined || other.trim() === "") break;
    to = other.trim();
  }
  console.print(text);
  return false;
};

/** Why the run couldn't be written; undefined where it was. */
const tryWriting = (path: string, text: string, console: Console): string | undefined => {
  try {
    writeOutput(console, path, text, "run");
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};
