import { openProcessConsole } from "./processConsole.ts";
import { runCommand } from "./runCommand.ts";
import { whatSystemSays } from "./shared/files/whyUnwritable.ts";
import type { Host } from "./shared/host.ts";

/** Runs the command line of this process and gives its exit code. */
export const main = async (args: readonly string[], host?: Host): Promise<number> => {
  const console = openProcessConsole(host?.scenarios);
  try {
    return await runCommand(args, console, host);
  } catch (error) {
    const told = whatSystemSays(error);
    if (told === undefined) throw error;
    console.complain(told);
    return 2;
  } finally {
    console.close();
  }
};
