import { createReferee, type Program } from "#engine";
import { type GameTree, growTree, type NoTree, toEfg } from "#export";
import { compileKernel, loadKernel } from "#kernel";
import { createObserver } from "#sitting";
import { parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";

/** A tree of more nodes is nothing that can be looked at or solved, and its text hardly one that can be held. */
const MOST_NODES = 1_000_000;

/** As a shell says it of a program that someone stopped. */
const STOPPED = 130;

/** How many nodes a game tree may have. */
export const parseMostNodes = (text = "100000"): number => {
  const most = parseCount("most-nodes", text);
  if (most >= 1 && most <= MOST_NODES) return most;
  throw new UsageError(
    `The option "--most-nodes" takes a number from 1 to ${countOf(MOST_NODES)}; "${text}" isn't one.`,
  );
};

/** Prints a scenario's game tree for Gambit, or writes it to a file and says how large it is; gives the exit code. */
export const exportGame = async (
  file: string,
  program: Program,
  { mostNodes, out }: { readonly mostNodes: number; readonly out: string | undefined },
  console: Console,
): Promise<number> => {
  const { watch, complain, print } = console;
  const describe = (nodes: number): string => `Growing the game tree: ${countOf(nodes)} nodes`;
  const source = compileKernel(program);
  const kernel = "unsupported" in source ? undefined : loadKernel(source);
  const tree = await doWork(
    growTree(createReferee(program), (seat) => createObserver(program, seat), mostNodes, kernel),
    describe,
    watch,
  );
  if (!tree.ok) {
    complain(`${file}: ${whyNoTree(tree.reason, mostNodes)}`);
    return exitCodes[tree.reason.kind];
  }
  const text = [...toEfg(program, tree.value)].join("");
  if (out === undefined) print(text);
  else {
    writeOutput(console, out, text, "report");
    print(`${out}: ${sizeOf(tree.value)}\n`);
  }
  return 0;
};

const exitCodes: Readonly<Record<NoTree["kind"], number>> = {
  "no-start": 1,
  "no-players": 1,
  "no-values": 1,
  "too-large": 1,
  endless: 1,
  stopped: STOPPED,
};

const sizeOf = ({ players, nodes }: GameTree): string => {
  const sets = players.map(() => 0);
  for (const node of nodes) if (node.kind === "player") sets[node.player] = Math.max(sets[node.player] ?? 0, node.set);
  const owned = players.map((player, index) => `${player} ${countOf(sets[index] ?? 0)}`);
  return `${countOf(nodes.length)} nodes; information sets: ${owned.join(", ")}.`;
};

const whyNoTree = (reason: NoTree, mostNodes: number): string => {
  switch (reason.kind) {
    case "no-start":
      return "The rules loop before the first choice, so there is no game.";
    case "no-players":
      return "No seat chooses at any window, so there is no game.";
    case "no-values": {
      const seats = reason.seats.map((seat) => `"${seat}"`).join(", ");
      return `The scenario has no "values" for ${seats}; Gambit needs to know what each seat that chooses is trying to get.`;
    }
    case "too-large":
      return `The game tree has more than ${countOf(mostNodes)} nodes, so nothing was written. --most-nodes allows more.`;
    case "endless":
      return `The game tree is infinite, so nothing was written: play can return to where it was at "${reason.window}".`;
    case "stopped":
      return "Stopped; nothing was written.";
  }
};
