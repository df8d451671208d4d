import { describe, expect, test } from "vitest";
import { createPresence, type Presence } from "#session";
import { createWorld, settled } from "../world.ts";

type Channel = Parameters<typeof createPresence>[0]["channel"];
type Message = Parameters<Channel["post"]>[0];

/** Tabs of one browser that hear each other's messages, as a BroadcastChannel does: never one's own. */
const createBrowser = () => {
  const tabs: ((message: Message) => void)[][] = [];
  return (): Channel => {
    const own: ((message: Message) => void)[] = [];
    tabs.push(own);
    return {
      post: (message) => {
        for (const tab of tabs) if (tab !== own) for (const call of [...tab]) call(message);
      },
      listen: (onMessage) => {
        own.push(onMessage);
        return () => void own.splice(own.indexOf(onMessage), 1);
      },
    };
  };
};

/** Locks as the standard describes them, of one name each. */
const createLocks = () => {
  const held = new Map<string, { readonly steal: () => void }>();
  return {
    request: async (name: string, options: LockOptions, call: (lock: Lock | null) => unknown): Promise<unknown> => {
      await Promise.resolve();
      if (held.has(name) && options.ifAvailable === true) return call(null);
      held.get(name)?.steal();
      return new Promise((resolve, reject) => {
        const entry = { steal: () => reject(new DOMException("stolen", "AbortError")) };
        held.set(name, entry);
        Promise.resolve(call({ name, mode: "exclusive" })).then((value) => {
          if (held.get(name) === entry) held.delete(name);
          resolve(value);
        }, reject);
      });
    },
  };
};

/** What Firefox gives a page that may keep nothing. */
const refusedLocks = {
  request: () => Promise.reject(new DOMException("request() is not allowed in this context", "SecurityError")),
};

describe.each(["locks", "asking", "asking where locks are refused"] as const)(
  "which tab plays a sitting, by %s",
  (way) => {
    const open = () => {
      const world = createWorld();
      const channelOf = createBrowser();
      const locks = createLocks() as unknown as Pick<LockManager, "request">;
      const openTab = (tab: string): Presence =>
        createPresence({
          channel: channelOf(),
          tab,
          after: world.environment.after,
          ...(way === "locks" ? { locks } : way === "asking" ? {} : { locks: refusedLocks }),
        });
      /** What a tab is given, once the others have had their time to answer. */
      const hold = async (tab: Presence, id = "one", onLost = () => {}) => {
        const asked = tab.hold(id, onLost);
        await settled();
        await world.pass(1000);
        return asked;
      };
      return { tabs: [openTab("a"), openTab("b")] as const, hold };
    };

    test("the first has it, the second doesn't, and another sitting is free", async () => {
      const { tabs, hold } = open();
      expect(await hold(tabs[0])).toBeDefined();
      expect(await hold(tabs[1])).toBeUndefined();
      expect(await hold(tabs[1], "two")).toBeDefined();
    });

    test("one that was let go of is free", async () => {
      const { tabs, hold } = open();
      (await hold(tabs[0]))?.release();
      await settled();
      expect(await hold(tabs[1])).toBeDefined();
      expect(await hold(tabs[0])).toBeUndefined();
    });

    test("one that is taken over is lost to the other, which hears of it once", async () => {
      const { tabs, hold } = open();
      const lost: string[] = [];
      await hold(tabs[0], "one", () => lost.push("a"));
      const taken = await tabs[1].takeOver("one", () => lost.push("b"));
      await settled();
      expect(lost).toEqual(["a"]);
      expect(await hold(tabs[0])).toBeUndefined();
      taken.release();
      await settled();
      expect(await hold(tabs[0])).toBeDefined();
      expect(lost).toEqual(["a"]);
    });

    test("the others hear of what is stored, for the sitting that they look at", () => {
      const { tabs } = open();
      const heard: string[] = [];
      const stop = tabs[1].watch("one", () => heard.push("one"));
      tabs[0].tell("one");
      tabs[0].tell("two");
      stop();
      tabs[0].tell("one");
      expect(heard).toEqual(["one"]);
    });
  },
);
