import { type GameState, MOST_MICROSTEPS, type Program, questionKey, seatName } from "#engine/program";
import { desksOf } from "./choosing.ts";
import type { KernelSource } from "./compileKernel.ts";
import { createDraw } from "./drawing.ts";
import { layOutMemory, type Memory } from "./memory.ts";
import { layOutPacking, packingTables } from "./packing.ts";
import { placeState } from "./placeState.ts";
import { NOT_REACHED } from "./reaching.ts";
import { REGISTER } from "./registers.ts";
import { createPrune, createSeveral, lookUp, order } from "./runtime.ts";
import { createListing, createSelect, type Listing, mostChoices } from "./select.ts";
import { createTranslator } from "./translate.ts";

/** A kernel that can run: its memory, which it changes as it plays, and what it can do with it. One run at a time. */
export type Kernel = {
  readonly program: Program;
  readonly memory: Memory;
  /** The state that it stands in, laid out as `memory` says. */
  readonly state: Int32Array;
  /** Whether the rules settle before the first window. */
  readonly hasStarted: boolean;
  /** Options of the last choice of several, by option: 1 where chosen. */
  readonly chosen: Int32Array;
  /** Puts a seed in charge of what follows. */
  readonly seed: (seed: number) => void;
  /** Puts a policy for each seat in charge of what follows. */
  readonly follow: (policies: Policies) => void;
  /**
   * Lets runs start anew with these variables at other values than the scenario's, by id; enums by the number of their value, booleans
   * 0 or 1, all within their ranges. The others start as they are written.
   */
  readonly begin: (starts: Readonly<Record<string, number>>) => void;
  /**
   * Lets runs start from this state from now on, as if it were the first one. `visits` says how often each question has been asked
   * before, by `questionKey`, so that luck goes on from there; absent ones haven't been.
   */
  readonly place: (state: GameState, visits?: Readonly<Record<string, number>>) => void;
  /** Back to the first state, or the one that was placed. */
  readonly restart: () => void;
  /** Plays one choice and gives its transition; below 0 when there is none: see `STOP`. */
  readonly ply: () => number;
  /** Plays from the first state for at most so many plies; gives the ending reached, below 0 when there is none: see `STOP`. */
  readonly run: (mostPlies: number) => number;
  /** The ending reached, -1 for none. */
  readonly ending: () => number;
  /** Whether someone is asked. */
  readonly isAsking: () => boolean;
  /** How many plies the last `run` had. */
  readonly plies: () => number;
  /** What `list` wrote. */
  readonly listing: Listing;
  /** Lists the legal choices where it stands, in `legalChoices`' order; gives how many there are, or `STOP.tooMany`. */
  readonly list: () => number;
  /** Makes the choice listed at this place; gives 0, or a `STOP`. `moves` and `masks` stay as they were. */
  readonly make: (place: number) => number;
  /** What `pack` wrote: the state in as few bits as its ranges need. Equal exactly when `identify` is equal. */
  readonly packed: Int32Array;
  readonly pack: () => void;
  /** Stands in the state that is in `packed`, with the hour 0 unless the scenario reads it. */
  readonly unpack: () => void;
  /** By node: 1 once it has been entered, where the kernel is watched. */
  readonly entered: Uint8Array;
  /** What the conditions of one of the program's `checks` are here: 1 when the first holds, plus 2 when the other one does. */
  readonly mark: (check: number) => number;
  /** What one of the program's `values` is here. */
  readonly worth: (value: number) => number;
  /** By milestone: the game hour at which the run reached it, `NOT_REACHED` where it didn't, or before the state that was placed. */
  readonly milestones: Int32Array;
  /** By claim of a text: 1 once the text has been shown, where the kernel judges texts. */
  readonly shown: Uint8Array;
  /** How many claims were found not to be true since they were last taken; each is found once. */
  readonly refutations: () => number;
  /** Takes those; the result of a refused choice doesn't `count`, and may be found again. */
  readonly takeRefutations: (count: boolean) => readonly number[];
};

/** By seat the policy it plays by; a seat that isn't named chooses by its options' own weights. */
export type Policies = Readonly<Record<string, string | undefined>>;

/**
 * A kernel from its source, by `new Function`. The page's content security policy forbids that: there it runs in a worker of its own,
 * whose policy allows it. Load a source once a thread: V8 makes its fastest code for functions that exist once.
 */
export const loadKernel = ({ program, source }: KernelSource): Kernel => {
  const { memory, names, questions, packing, packed, listing } = allot(program);
  const { s, first, m, i, o, v, y, r, u, h, t, f, begin, entered } = names;
  const made: Made = new Function(...Object.keys(names), `"use strict";${source}`)(...Object.values(names));
  const start = (): boolean => {
    t.fill(NOT_REACHED);
    const isAtRest = made.start() === 0;
    first.set(s);
    f.set(t);
    [m[REGISTER.firstAsked], m[REGISTER.firstEnded]] = [m[REGISTER.asked] ?? 0, m[REGISTER.ended] ?? 0];
    i.fill(0);
    return isAtRest;
  };
  let hasStarted = start();
  return {
    program,
    memory,
    state: s,
    get hasStarted() {
      return hasStarted;
    },
    chosen: o,
    seed: (seed) => {
      m[REGISTER.seedLow] = seed | 0;
      m[REGISTER.seedHigh] = Math.floor(seed / 0x100000000) | 0;
    },
    follow: (policies) => {
      program.seats.forEach((seat, index) => {
        y[index] = program.policies.findIndex(({ id }) => id === policies[seat]) + 1;
      });
    },
    restart: () => {
      s.set(first);
      t.set(f);
      v.set(i);
      // A run that stopped at a loop left its signals behind.
      [m[REGISTER.heard], m[REGISTER.raised], m[REGISTER.asked], m[REGISTER.ended]] = [
        0,
        0,
        m[REGISTER.firstAsked] ?? 0,
        m[REGISTER.firstEnded] ?? 0,
      ];
    },
    begin: (starts) => {
      program.variables.forEach(({ id, start: own }, index) => {
        begin[index] = starts[id] ?? own;
      });
      hasStarted = start();
    },
    place: (state, visits = {}) => {
      placeState(program, memory, state, s);
      [m[REGISTER.asked], m[REGISTER.ended]] = [0, 0];
      made.look();
      first.set(s);
      f.fill(NOT_REACHED);
      [m[REGISTER.firstAsked], m[REGISTER.firstEnded]] = [m[REGISTER.asked] ?? 0, m[REGISTER.ended] ?? 0];
      i.set(questions.map((question) => visits[question] ?? 0));
    },
    ply: made.ply,
    run: made.run,
    ending: () => (m[REGISTER.ended] ?? 0) - 1,
    isAsking: () => m[REGISTER.asked] !== 0,
    plies: () => m[REGISTER.plies] ?? 0,
    listing,
    list: made.list,
    make: made.make,
    packed: packed.subarray(0, packing.words),
    pack: made.pack,
    unpack: made.unpack,
    entered,
    mark: made.mark,
    worth: made.worth,
    milestones: t.subarray(0, program.milestones.length),
    shown: h,
    refutations: () => m[REGISTER.refuted] ?? 0,
    takeRefutations: (count) => {
      const taken = [...u.subarray(0, m[REGISTER.refuted])];
      if (!count) for (const claim of taken) r[claim] = 0;
      m[REGISTER.refuted] = 0;
      return taken;
    },
  };
};

/** What a kernel works with: its arrays, its tables and what it calls, by the names they have in the code; nothing has started in it. */
const allot = (program: Program) => {
  const memory = layOutMemory(program);
  const questions = program.windows.flatMap(({ path, desks }) =>
    desks.map(({ seat }) => questionKey({ window: path, seat: seatName(program, seat) })),
  );
  // V8 reads arrays of more than 64 bytes by a fixed address.
  const [s, first] = [integers(memory.size), integers(memory.size)];
  const m = integers(32);
  const [p, o, g] = [
    integers(2 * program.nodes.length),
    integers(mostOptions(program)),
    integers(mostOptions(program)),
  ];
  const desks = desksOf(program.windows).length;
  // How often each desk has been asked, and how often it had been where the runs start.
  const [v, i] = [integers(desks), integers(desks)];
  const packing = layOutPacking(program, memory);
  const listing = createListing(mostChoices(program));
  const packed = integers(packing.words);
  const begin = integers(program.variables.length);
  begin.set(program.variables.map(({ start }) => start));
  const entered = new Uint8Array(program.nodes.length);
  const claims = program.claims.length;
  // The results of the claims: which were refuted, those not yet taken, what a microstep says, which were ever shown.
  const [r, u, x, h] = [new Uint8Array(claims), integers(claims), integers(2 * claims), new Uint8Array(claims)];
  // The hours of the milestones, and as they are where runs start.
  const [t, f] = [integers(program.milestones.length), integers(program.milestones.length)];
  const y = integers(program.seats.length);
  const draw = createDraw();
  const names = {
    s,
    m,
    // Of more signals than there are microsteps the last are never heard.
    q: integers(MOST_MICROSTEPS + 1),
    p,
    o,
    v,
    i,
    y,
    r,
    u,
    x,
    h,
    t,
    f,
    packed,
    ...listing,
    ...packingTables(program, packing),
    g,
    first,
    endings: lookUp(
      program,
      program.endings.map(({ node }) => node),
    ),
    windows: lookUp(
      program,
      program.windows.map(({ open }) => open),
    ),
    urgent: lookUp(
      program,
      program.windows.map(({ open, isUrgent }) => (isUrgent ? open : -1)),
    ),
    prune: createPrune({
      program,
      memory,
      translator: createTranslator(program, memory),
      isWatched: false,
      judgesTexts: false,
    }),
    order,
    entered,
    begin,
    several: createSeveral(m, draw),
    draw,
    select: createSelect(listing, g),
  };
  return { memory, names, questions, packing, packed, listing };
};

type Made = Pick<Kernel, "ply" | "run" | "list" | "make" | "pack" | "unpack" | "mark" | "worth"> & {
  readonly start: () => number;
  readonly look: () => number;
};

const integers = (least: number): Int32Array => new Int32Array(Math.max(least, 32));

const mostOptions = ({ windows }: Program): number =>
  Math.max(0, ...desksOf(windows).map(({ options }) => options.length));
