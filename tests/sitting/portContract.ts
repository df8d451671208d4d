import { describe, expect, test } from "vitest";
import { createReferee, english, WHITE_CELL } from "#engine";
import { type Run, replay } from "#replay";
import {
  type Authority,
  createAuthority,
  type Journal,
  type LiveRun,
  type Seen,
  type SittingPort,
  type SittingRecord,
} from "#sitting";
import { atTheMeeting, choose, sent } from "./table.ts";

/** A seat's line, and a way to let everything arrive that is on it. */
export type Line = { readonly port: SittingPort; readonly settle: () => Promise<void> };

/** A line to an authority for a seat, of the kind that is tested. */
export type OpenLine = (authority: Authority, seat: string) => Line;

const PERSON = { by: "person" } as const;

const keepAll = (): Journal & { readonly kept: SittingRecord[]; readonly runs: Run[] } => {
  const kept: SittingRecord[] = [];
  const runs: Run[] = [];
  return {
    kept,
    runs,
    append: async (records, { run }) => {
      kept.push(...records);
      runs.push(run);
      return { kind: "saved" };
    },
  };
};

const open = (openLine: OpenLine, { live = atTheMeeting(), journal = keepAll() as Journal } = {}) => {
  const authority = createAuthority(live, { journal, wording: english });
  const line = (seat: string) => {
    const { port, settle } = openLine(authority, seat);
    const seen: Seen[] = [];
    port.subscribe((one) => seen.push(one));
    const newest = (): Seen => {
      const last = seen.toSorted((one, other) => one.number - other.number).at(-1);
      if (last === undefined) throw new Error(`nothing has come for ${seat}`);
      return last;
    };
    return { port, settle, newest };
  };
  return { authority, line };
};

/** What any port has to keep. */
export const describePort = (name: string, openLine: OpenLine): void => {
  describe(`a line that ${name}`, () => {
    test("shows a seat what it may see, and what each command has brought", async () => {
      const { line, authority } = open(openLine);
      const us = line("us");
      await us.settle();
      expect(us.newest()).toMatchObject({ seat: "us", revision: 0, view: { phase: { kind: "deciding" } } });
      const answer = us.port.send(sent(authority.live(), "us", choose("us", "main.meet", "back")));
      await us.settle();
      expect(await answer).toEqual({ kind: "done", revision: 1 });
      expect(us.newest()).toMatchObject({
        revision: 1,
        view: { phase: { kind: "waiting", for: "Japan" } },
        kept: { kind: "saved" },
      });
    });

    test("says why a command is refused, and shows nothing new", async () => {
      const { line, authority } = open(openLine);
      const us = line("us");
      const answer = us.port.send(sent(authority.live(), "us", { kind: "undo", ply: 0 }));
      await us.settle();
      expect(await answer).toEqual({
        kind: "refused",
        code: "not-your-choice",
        text: "You can only go back to a choice of your own.",
      });
      expect(us.newest().number).toBe(0);
    });

    test("carries out a command once, however often it comes", async () => {
      const { line, authority } = open(openLine);
      const us = line("us");
      const command = sent(authority.live(), "us", choose("us", "main.meet", "back"));
      const answers = [us.port.send(command), us.port.send(command), us.port.send({ ...command })];
      await us.settle();
      expect(await Promise.all(answers)).toEqual(Array(3).fill({ kind: "done", revision: 1 }));
      expect(authority.live().run.plies).toHaveLength(1);
    });

    test("shows a choice only when it is kept", async () => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const slow: Journal = { append: () => held.then(() => ({ kind: "saved" })) };
      const { line, authority } = open(openLine, { journal: slow });
      const [us, japan] = [line("us"), line("japan")];
      const answer = us.port.send(sent(authority.live(), "us", choose("us", "main.meet", "back")));
      await us.settle();
      await japan.settle();
      expect([us.newest().revision, japan.newest().revision, authority.live().run.plies.length]).toEqual([0, 0, 0]);
      release();
      await us.settle();
      await japan.settle();
      expect(await answer).toMatchObject({ kind: "done" });
      expect([us.newest().revision, japan.newest().revision]).toEqual([1, 1]);
    });

    test("says that what couldn't be kept hasn't happened; sent again, it can", async () => {
      let isFull = true;
      const journal: Journal = {
        append: async () => (isFull ? Promise.reject(new Error("The disk is full.")) : { kind: "saved" }),
      };
      const { line, authority } = open(openLine, { journal });
      const us = line("us");
      const command = sent(authority.live(), "us", choose("us", "main.meet", "back"));
      const failed = us.port.send(command);
      await us.settle();
      expect(await failed).toEqual({ kind: "failed", text: "The disk is full." });
      expect(authority.live().run.plies).toHaveLength(0);
      isFull = false;
      const done = us.port.send(command);
      await us.settle();
      expect(await done).toEqual({ kind: "done", revision: 1 });
    });

    test("gives hands to the White Cell, and to no one else", async () => {
      const live: LiveRun = atTheMeeting({ [WHITE_CELL]: PERSON });
      const { line } = open(openLine, { live });
      const [white, us] = [line(WHITE_CELL), line("us")];
      await white.settle();
      await us.settle();
      expect(white.newest().hands?.asked.map(({ seat, options }) => [seat.id, options.map(({ id }) => id)])).toEqual([
        ["japan", ["ask", "threaten"]],
        ["us", ["back", "refuse"]],
      ]);
      expect(us.newest()).not.toHaveProperty("hands");
    });

    test("speaks for the seat that it was opened for, whatever the command says", async () => {
      const { line, authority } = open(openLine);
      const us = line("us");
      const answer = us.port.send(sent(authority.live(), "japan", choose("japan", "main.meet", "ask")));
      await us.settle();
      expect(await answer).toMatchObject({ kind: "refused", code: "not-yours" });
    });

    test("keeps records in the order in which they happened, and the run verifies", async () => {
      const journal = keepAll();
      const { line, authority } = open(openLine, { journal });
      const seats = { us: line("us"), japan: line("japan") };
      for (let turn = 0; turn < 40 && authority.live().run.ending === undefined; turn++) {
        for (const [seat, { port, settle, newest }] of Object.entries(seats)) {
          await settle();
          const { view, revision, movesByItself } = newest();
          if (view.phase.kind === "deciding")
            void port.send({
              ...choose(seat, "main.meet", view.phase.decision.options[turn % 2]?.id ?? ""),
              from: seat,
              at: revision,
            });
          else if (movesByItself) void port.send({ kind: "advance", far: false, from: seat, at: revision });
          await settle();
        }
      }
      const { referee, run } = authority.live();
      expect(run.ending).toBe("settled");
      expect(journal.kept.map((record) => (record.kind === "ply" ? record.ply : record))).toEqual(run.plies);
      expect(journal.runs.at(-1)).toEqual(run);
      expect(replay(createReferee(referee.program), run).problem).toBeUndefined();
    });
  });
};
