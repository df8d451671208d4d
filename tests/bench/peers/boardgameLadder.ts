import type { Game } from "boardgame.io";
import { Client } from "boardgame.io/client";
import { type Climber, type Ending, ORDERS } from "../climb.ts";
import { orderAt } from "../ladderLuck.ts";

type Ladder = { turn: number; escalation: number; support: number };

/** Workload W in boardgame.io: a client of its own for each run, as somebody's game has. */
export const createBoardgameLadder = (): Climber => (seed) => {
  const client = Client({ game: GAME, numPlayers: 1, debug: false });
  client.start();
  for (let turns = 0; ; turns++) {
    const state = client.getState();
    if (state === null) throw new Error("the client has no state");
    if (state.ctx.gameover !== undefined) {
      client.stop();
      return { turns, ending: state.ctx.gameover };
    }
    client.moves[ORDERS[orderAt(seed, turns)] ?? "hold"]?.();
  }
};

const worn = (ladder: Ladder): void => {
  if (ladder.escalation >= 6) ladder.support = Math.max(0, ladder.support - 1);
  ladder.turn++;
};

const GAME: Game<Ladder> = {
  name: "ladder",
  setup: () => ({ turn: 0, escalation: 3, support: 5 }),
  moves: {
    escalate: ({ G }) => {
      G.escalation = Math.min(10, G.escalation + 1);
      worn(G);
    },
    hold: ({ G }) => {
      if (G.escalation < 5) G.support = Math.min(10, G.support + 1);
      worn(G);
    },
    deescalate: ({ G }) => {
      G.escalation = Math.max(0, G.escalation - 1);
      G.support = Math.max(0, G.support - 1);
      worn(G);
    },
  },
  endIf: ({ G }): Ending | undefined => {
    if (G.escalation === 10) return "war";
    if (G.support === 0) return "collapse";
    return G.turn === 12 ? "settled" : undefined;
  },
};
