import type { Program } from "#engine/program";
import type { GameTree, TreeNode } from "./gameTree.ts";

/**
 * A game tree in Gambit's format for extensive games (The Gambit Project, "The extensive game (.efg) file format", version 2), line by
 * line: players are called by their seats' ids, information sets by window and number, actions by their options, outcomes by ending
 * and payoffs. Nodes have no names, because Gambit 17 wants them all different. Sets and outcomes are described each time they
 * occur, which every reader understands.
 */
export function* toEfg({ scenario }: Program, { players, nodes }: GameTree): Generator<string> {
  yield `EFG 2 R ${quote(scenario.title)} { ${players.map(quote).join(" ")} }\n`;
  yield `${quote(`Made by threshold export from ${scenario.id}. Information sets are called by window and number, actions by options and initiatives.`)}\n\n`;
  const outcomes = createNumbers();
  let draws = 0;
  for (const node of nodes) yield `${writeNode(node, outcomes, node.kind === "chance" ? ++draws : 0)}\n`;
}

const writeNode = (node: TreeNode, numberOf: (outcome: string) => number, draw: number): string => {
  switch (node.kind) {
    case "chance": {
      const whole = node.actions.reduce((sum, { weight }) => sum + weight, 0);
      const actions = node.actions.map(({ label, weight }) => `${quote(label)} ${fraction(weight, whole)}`);
      return `c "" ${draw} ${quote(`${node.window} ${draw}`)} { ${actions.join(" ")} } 0`;
    }
    case "player": {
      const { player, set, window, actions } = node;
      return `p "" ${player + 1} ${set} ${quote(`${window} ${set}`)} { ${actions.map(quote).join(" ")} } 0`;
    }
    case "end": {
      const outcome = quote(`${node.label} (${node.payoffs.join(", ")})`);
      return `t "" ${numberOf(outcome)} ${outcome} { ${node.payoffs.join(" ")} }`;
    }
  }
};

/** A backslash in a text stands before a quotation mark alone; there is no way to write another. */
const quote = (text: string): string =>
  `"${text.replaceAll("\\", "/").replaceAll('"', '\\"').replaceAll(/\s+/g, " ")}"`;

const fraction = (part: number, whole: number): string => {
  const shared = greatestDivisor(part, whole);
  return part === whole ? "1" : `${part / shared}/${whole / shared}`;
};

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);

/** Numbers from 1, the same one for the same word. */
const createNumbers = (): ((word: string) => number) => {
  const known = new Map<string, number>();
  return (word) => {
    const number = known.get(word) ?? known.size + 1;
    known.set(word, number);
    return number;
  };
};
