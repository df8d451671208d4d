import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toPairedChange, toShare } from "#analysis";
import { BranchItem } from "../../src/ui/odds/BranchItem.tsx";
import { EndingShares } from "../../src/ui/odds/EndingShares.tsx";
import { MovedOdds } from "../../src/ui/odds/MovedOdds.tsx";
import { OddsTable } from "../../src/ui/odds/OddsTable.tsx";
import { pointsText } from "../../src/ui/odds/pointsText.ts";
import { crowdedOdds, oddsView } from "./fixture/odds.ts";

/** What is read, tags taken away. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
const count = (html: string, part: string): number => html.split(part).length - 1;

describe("a choice's odds", () => {
  const [, taken, nothing] = oddsView.branches;
  if (taken === undefined || nothing === undefined) throw new Error("the fixture has three branches");

  test("name every ending with its share, and mark what was taken in a word", () => {
    const text = textOf(renderToStaticMarkup(<BranchItem branch={taken} endings={oddsView.endings} mark="Chosen" />));
    expect(text).toMatch(/^Recognise a survival-threatening situation Chosen/);
    expect(text).toMatch(/The line is lifted 25% A new line on the chart 30% The first shot 30%$/);
  });

  test("of nothing have a name, too", () => {
    expect(
      textOf(renderToStaticMarkup(<BranchItem branch={nothing} endings={oddsView.endings} mark="Chosen" />)),
    ).toMatch(/^Nothing /);
  });

  test("hide the bar from screen readers, which have the same in words", () => {
    const html = renderToStaticMarkup(<BranchItem branch={taken} endings={oddsView.endings} mark="Chosen" />);
    expect(html).toContain('<div class="odds-bar" aria-hidden="true">');
  });

  test("show the kinds of ending where there are many, and all of them add up", () => {
    const { endings, before } = crowdedOdds;
    expect(textOf(renderToStaticMarkup(<EndingShares endings={endings} shares={before} />))).toBe(
      "An accommodation 20% A mixed outcome 30% A frozen conflict 25% A catastrophe 25% Nothing more can happen &lt;1%",
    );
  });

  test("leave out what never came", () => {
    const { endings, branches } = crowdedOdds;
    const html = renderToStaticMarkup(<EndingShares endings={endings} shares={branches[1]?.shares ?? []} />);
    expect(html).not.toContain("An accommodation");
  });
});

describe("what a choice moved", () => {
  test("is shown for the endings that it surely moved, most first, with how sure that is", () => {
    const text = textOf(renderToStaticMarkup(<MovedOdds view={oddsView} />));
    expect(text).toBe(
      "What the choice moved The first shot +15 points (99% confidence: +14 to +16) " +
        "The island is empty of civilians, and nobody has fired −5 points (99% confidence: −6 to −4) " +
        "The line is lifted −5 points (99% confidence: −6 to −4)",
    );
  });

  test("is nothing where the runs can't show any", () => {
    const branches = oddsView.branches.map((branch) => ({
      ...branch,
      moved: branch.moved.map(() => toPairedChange(40, 41, 4_000)),
    }));
    expect(textOf(renderToStaticMarkup(<MovedOdds view={{ ...oddsView, branches }} />))).toBe(
      "What the choice moved No ending by a point or more, as far as 4,000 runs can show.",
    );
  });

  test("isn't asked where nothing was chosen", () => {
    const branches = oddsView.branches.map((branch) => ({ ...branch, isTaken: false }));
    expect(renderToStaticMarkup(<MovedOdds view={{ ...oddsView, branches }} />)).toBe("");
  });
});

test("the table has every share, interval and change, under the choice that it belongs to", () => {
  const html = renderToStaticMarkup(<OddsTable view={oddsView} />);
  expect(count(html, 'scope="rowgroup"')).toBe(1 + oddsView.branches.length);
  expect(count(html, 'scope="row"')).toBe(oddsView.endings.length * (1 + oddsView.branches.length));
  const { low, high } = toShare(1_200, 4_000);
  expect(textOf(html)).toContain(
    `The first shot A catastrophe 30% ${Math.round(low * 100)}% to ${Math.round(high * 100)}% +15 +14 to +16`,
  );
});

test("points have their sign, a true minus", () => {
  expect([0.12, -0.034, 0.004, -0.004].map(pointsText)).toEqual(["+12", "−3", "0", "0"]);
});
