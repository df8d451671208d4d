import { openProcessConsole } from "./processConsole.ts";
import { runCommand } from "./runCommand.ts";

/** Runs the command line of this process and gives its exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const console = openProcessConsole();
  try {
    return await runCommand(args, console);
  } finally {
    console.close();
  }
};
