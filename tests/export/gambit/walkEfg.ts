import { createReferee, type Program, parseChoice, type Referee, type Step } from "#engine";
import { growTree, type NoTree, toEfg } from "#export";
import { type Run, record, startRun } from "#replay";
import { createObserver } from "#sitting";
import { type Efg, type EfgNode, readEfg } from "./readEfg.ts";

/** The text of a program's game tree, or why there is none. */
export const exportGame = (program: Program, mostNodes = 100_000): string | NoTree => {
  const work = growTree(createReferee(program), (seat) => createObserver(program, seat), mostNodes);
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value.ok ? [...toEfg(program, next.value.value)].join("") : next.value.reason;
};

/** The game tree as a strict reader understands its text; fails the test where there is none. */
export const gameOf = (program: Program): Efg => {
  const text = exportGame(program);
  if (typeof text !== "string") throw new Error(JSON.stringify(text));
  return readEfg(text);
};

/** A node and the play that leads to it; `words` and steps as a referee plays them. */
export type Visited = { readonly node: EfgNode; readonly run: Run; readonly steps: readonly Step[] };

/** Every node of a tree in its order, with the play to it made by a referee; fails the test where an action isn't a choice that can be made. */
export function* walkEfg(referee: Referee, { root, players }: Efg): Generator<Visited> {
  const { run, step } = startRun(referee, { seed: 1, seats: {} });
  const open: Visited[] = [{ node: root, run, steps: [step] }];
  for (let visited = open.pop(); visited !== undefined; visited = open.pop()) {
    yield visited;
    const { node } = visited;
    if (node.kind === "end") continue;
    const seat = node.kind === "player" ? (players[node.player - 1] ?? "") : "chance";
    for (const [index, action] of [...node.actions.entries()].toReversed()) {
      const child = node.children[index];
      if (child === undefined) continue;
      const isLoop = child.kind === "end" && child.label.startsWith("loop ");
      const after = isLoop ? visited : play(referee, visited, wordOf(referee.program, node.label, seat, action));
      open.push({ ...after, node: child });
    }
  }
}

/** An action as runs write it. */
export const wordOf = ({ windows }: Program, label: string, seat: string, action: string): string => {
  if (action.includes("!")) return action;
  const [path = ""] = label.split(" ");
  const isTogether = windows.find((window) => window.path === path)?.kind === "together";
  return `${path}${isTogether ? `:${seat}` : ""}=${action === "(none)" ? "" : action}`;
};

const play = (referee: Referee, { run, steps }: Visited, word: string): Omit<Visited, "node"> => {
  const choice = parseChoice(referee.program, word);
  const last = steps.at(-1);
  if (choice === undefined || last === undefined) throw new Error(`${word} isn't a choice`);
  const recorded = record(referee, run, last.state, { choice, by: "policy" });
  if ("refusal" in recorded) throw new Error(`${word} was refused: ${recorded.refusal.code}`);
  return { run: recorded.run, steps: [...steps, recorded.step] };
};
