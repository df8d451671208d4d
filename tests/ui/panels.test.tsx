import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Assessment } from "../../src/ui/ending/Assessment.tsx";
import { Odds } from "../../src/ui/parts/Odds.tsx";
import { PathList } from "../../src/ui/parts/PathList.tsx";
import { DecisionForm } from "../../src/ui/play/DecisionForm.tsx";
import { NewsPanel } from "../../src/ui/play/NewsPanel.tsx";
import { Situation } from "../../src/ui/play/Situation.tsx";
import { Standing } from "../../src/ui/standing/Standing.tsx";
import { decision } from "./fixture/crowded.ts";
import { odds } from "./fixture/feed.ts";
import { outcome } from "./fixture/outcome.ts";
import { createFixtureSitting } from "./fixtureSitting.ts";

const sitting = createFixtureSitting("crowded");
const count = (html: string, part: string): number => html.split(part).length - 1;

describe("a decision", () => {
  const html = renderToStaticMarkup(<DecisionForm sitting={sitting} decision={decision} question={decision.window} />);

  test("says for and against of every open option before one is picked", () => {
    expect(count(html, "<dt>For</dt>")).toBe(6);
    expect(count(html, "<dt>Against</dt>")).toBe(6);
    expect(html).not.toContain("<dt>Law</dt>");
  });

  test("says why an option is locked, in the author's words, otherwise by what fails", () => {
    expect(html).toContain("Nobody in a close relationship with Japan has been attacked.");
    expect(html).toContain("The coast guard is able to act; it has to be overwhelmed.");
    expect(html).not.toContain("it has to be at least 1");
  });

  test("numbers the options that can be chosen, and only those", () => {
    expect([...html.matchAll(/value="(\w+)"[^>]*data-key="(\d)"|data-key="(\d)"[^>]*value="(\w+)"/g)]).toHaveLength(4);
    expect(html).toContain('aria-keyshortcuts="4"');
    expect(html).not.toContain('aria-keyshortcuts="5"');
  });

  test("can't be confirmed before something is chosen", () => {
    expect(html).toMatch(/<button[^>]*type="submit"[^>]*disabled=""[^>]*>Decide<span/);
  });
});

test("a long brief shows its first lines and offers the rest, so that the question stays in sight", () => {
  const html = renderToStaticMarkup(<Situation sitting={sitting} />);
  expect(html).toContain('class="brief folded"');
  expect(html).toContain('type="button">Read on</button>');
  expect(count(html, "<details")).toBe(2);
});

describe("where things stand", () => {
  const html = renderToStaticMarkup(<Standing sitting={sitting} />);

  test("names the step that holds and hides the others from the reader of the rail", () => {
    expect(html).toContain('<span class="stop current">Important influence situation</span>');
    expect(count(html, 'aria-current="step"')).toBe(1);
  });

  test("shows ten indicators, and beside those that have just changed by how much", () => {
    expect(count(html, 'class="cell')).toBe(16);
    expect(html).toContain('<span class="delta">+6</span>');
    expect(html).toContain("<b>+6: </b>First deaths in the Self-Defense Forces");
  });
});

test("the feed stands under its days, with one's own choices and the draws marked", () => {
  const html = renderToStaticMarkup(<NewsPanel sitting={sitting} />);
  expect([...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, date]) => date)).toEqual([
    "Fri 2 Apr",
    "Sat 3 Apr",
    "Sun 4 Apr",
  ]);
  expect(count(html, " mine")).toBe(3);
  expect(count(html, '<li class="drawn">')).toBe(2);
});

test("before a draw nothing is marked; after it, what came", () => {
  expect(renderToStaticMarkup(<Odds odds={odds} />)).not.toContain("drawn");
  expect(renderToStaticMarkup(<Odds odds={odds} drawn="one" />)).toMatch(/class="drawn"><span>One gets through/);
});

test("of the path, only one's own decisions lead back", () => {
  const html = renderToStaticMarkup(<PathList path={outcome.path} onUndo={() => {}} />);
  expect(count(html, "<button")).toBe(outcome.path.filter(({ mine }) => mine).length);
});

test("a score is a bar and a number", () => {
  const html = renderToStaticMarkup(<Assessment criteria={outcome.criteria} />);
  expect(html).toContain('<meter min="0" max="10" value="3" aria-label="The islanders were out in time">');
  expect(html).toContain("3 of 10");
});
