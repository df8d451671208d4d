import { expect, type Page, test } from "@playwright/test";
import { decideFirst, untilAsked, useSeed } from "./play.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Who can be played, scenario by scenario. */
const SEATS = [
  ["alliance-or-abandonment", ["japan", "us", "china", "taiwan"]],
  ["harbour-incident", ["japan", "china"]],
  ["sarre-airlift", ["coordinator", "government"]],
] as const;

const bottomOf = async (page: Page, what: string): Promise<number> => {
  const box = await page.locator(what).boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
};

/** Names in the strip whose words run into the next name's, at most one line for each. */
const runTogether = (page: Page): Promise<readonly string[]> =>
  page.locator(".strip .name").evaluateAll((names) => {
    const boxes = names.map((name) => {
      // Who else knows it is said to those who listen; only what is written can run into something.
      const words = document.createRange();
      const [written] = [...name.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      words.selectNodeContents(written ?? name);
      return { text: written?.textContent ?? "", ...words.getBoundingClientRect().toJSON() };
    });
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ left, right, top, bottom }) =>
            left < one.right && one.left < right && top < one.bottom && one.top < bottom,
        )
        .map(({ text }) => `${one.text} / ${text}`),
    );
  });

for (const [scenario, seats] of SEATS)
  for (const seat of seats)
    test(`as ${seat} of ${scenario} the question stands on the first screen after each ply, with what happened last above it`, async ({
      page,
    }) => {
      await useSeed(page, 7);
      await page.goto(`/#/s/${scenario}?seat=${seat}`);
      await page.getByRole("button", { name: "Take the seat" }).click();
      for (let decisions = 0; decisions < 4 && (await untilAsked(page)) === "asked"; decisions++) {
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
        const button = await page.locator(".confirm").boundingBox();
        expect(await runTogether(page)).toEqual([]);
        expect(await bottomOf(page, ".prompt"), `question ${decisions + 1}`).toBeLessThan(button?.y ?? 0);
        const last = page.locator('.feed li[class^="of-"]').last();
        if ((await last.count()) > 0) {
          // A change that no news tells of stands there by its values alone.
          const isTold = (await last.locator(".text").count()) > 0;
          const told = await last
            .locator(isTold ? ".text" : ".changes li b")
            .first()
            .textContent();
          await expect(page.locator(".latest")).toContainText(told ?? "");
          const head = await page.locator(".question-head").boundingBox();
          expect((head?.y ?? 0) - (await bottomOf(page, ".latest"))).toBeLessThan(16);
          expect((await page.locator(".latest").boundingBox())?.height).toBeLessThan(48);
        }
        await decideFirst(page);
      }
    });
