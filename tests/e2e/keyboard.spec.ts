import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { playByKeyboard, readerOf } from "./keyboardPlayer.ts";
import { takeSeat } from "./play.ts";

const SHIPPED = readdirSync("scenarios", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const scenario of SHIPPED)
  test(`${scenario} is played to its end by keys and what is read out alone, in three keys a decision and with nothing untold`, async ({
    page,
  }) => {
    await takeSeat(page, scenario);
    const played = await playByKeyboard(await readerOf(page));
    expect(played.decisions).toBeGreaterThanOrEqual(3);
    expect(played.mostKeys).toBeLessThanOrEqual(3);
    expect(played.silent).toEqual([]);
    expect(played.lostFocus).toBe(0);
    // The ending takes the focus, so that reading goes on there.
    await expect(page.locator(".ending > h2")).toBeFocused();
  });
