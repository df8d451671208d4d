import type { Program, Referee } from "#engine";
import { createReferee } from "#engine";
import { createTeller, toSittingView } from "#sitting";
import type { Efg, EfgNode } from "./readEfg.ts";
import { type Visited, walkEfg } from "./walkEfg.ts";

/** By information set, as `seat label`: what `look` finds at its nodes, each different thing once. */
type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const gather = (found: Iterable<readonly [string, string]>): Sets => {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of found) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
};

/** The choices that lead to each set's nodes. */
export const playsIn = (program: Program, game: Efg): Sets =>
  gather(
    playerNodes(createReferee(program), game).map(({ key, visited }) => [
      key,
      visited.run.plies.map(({ choice }) => choice).join(" "),
    ]),
  );

/** What the seat did on the way to each set's nodes: the sets of its own that it came through, and its choice there. */
export const ownPastsIn = ({ root, players }: Efg): Sets => {
  const found: (readonly [string, string])[] = [];
  const walk = (node: EfgNode, pasts: ReadonlyMap<number, string>): void => {
    if (node.kind === "end") return;
    const player = node.kind === "player" ? node.player : 0;
    const past = pasts.get(player) ?? "";
    if (player > 0) found.push([`${players[player - 1]} ${node.label}`, past]);
    node.children.forEach((child, index) => {
      walk(child, new Map([...pasts, [player, `${past}/${node.label}=${node.actions[index]}`]]));
    });
  };
  walk(root, new Map());
  return gather(found);
};

/** What the seat's screen shows at each set's nodes. */
export const screensIn = (program: Program, game: Efg): Sets => {
  const look = createScreens(program);
  return gather(playerNodes(look.referee, game).map(({ key, seat, visited }) => [key, look.screenAt(visited, seat)]));
};

/** By all that a seat's screen has shown one after another: the sets in which it then stands. */
export const setsAfterScreens = (program: Program, game: Efg): Sets => {
  const look = createScreens(program);
  return gather(playerNodes(look.referee, game).map(({ key, seat, visited }) => [look.shownTo(visited, seat), key]));
};

const playerNodes = (referee: Referee, game: Efg) =>
  [...walkEfg(referee, game)].flatMap((visited) => {
    const { node } = visited;
    if (node.kind !== "player") return [];
    const seat = game.players[node.player - 1] ?? "";
    return [{ key: `${seat} ${node.label}`, seat, visited }];
  });

const createScreens = (program: Program) => {
  const referee = createReferee(program);
  const tellers = new Map(program.seats.map((seat) => [seat, createTeller(program, seat)]));
  /** All but the numbers that count what the seat may not know of. */
  const screenAt = ({ run, steps }: Visited, seat: string): string => {
    const view = toSittingView(tellers.get(seat) ?? createTeller(program, seat), { referee, run, steps, seat });
    const feed = view.feed.map(({ id: _, ...item }) => item);
    return JSON.stringify({ ...view, feed }, (key, value) => (key === "ply" || key === "trend" ? undefined : value));
  };
  const shownTo = ({ run, steps, node }: Visited, seat: string): string => {
    const { ending: _, ...open } = run;
    const screens = steps.map((_step, ply) =>
      screenAt({ node, steps: steps.slice(0, ply + 1), run: { ...open, plies: run.plies.slice(0, ply) } }, seat),
    );
    return [seat, ...screens.filter((screen, ply) => screen !== screens[ply - 1])].join("\n");
  };
  return { referee, screenAt, shownTo };
};
