import { describe, expect, test } from "vitest";
import type { SittingView } from "#sitting";
import { hasChosen, tellChanges, tellStanding } from "../../src/ui/told/tellChanges.ts";
import { SHIPPED, viewsOf } from "./played.ts";

/** The views that a reader gets who skips ahead to each of their own decisions, and now and then looks on. */
const skipping = (views: readonly SittingView[], seed: number): readonly SittingView[] =>
  views.filter(({ ply, phase }) => ply === 0 || phase.kind !== "waiting" || (ply * 7 + seed) % 5 === 0);

const transitions = (views: readonly SittingView[]): readonly (readonly [SittingView, SittingView])[] =>
  views.slice(1).map((after, index) => [views[index] as SittingView, after]);

/** Whether anything that stands on the screen differs, map, panels and question. */
const shows = ({ ply: _, hour: __, instant: ___, indicators, ...view }: SittingView): string =>
  JSON.stringify({ ...view, feed: view.feed.map(({ id }) => id), indicators: indicators.map(({ value }) => value) });

describe.each(SHIPPED)("in %s", (id) => {
  for (const seed of [1, 2, 3]) {
    const views = skipping(viewsOf(id, seed), seed);

    test(`of run ${seed} every item of the feed is said once, however many plies come at a time`, () => {
      const said = [
        ...tellStanding(views[0] as SittingView),
        ...transitions(views).flatMap(([a, b]) => tellChanges(a, b)),
      ];
      // What changed without news is said of the values themselves.
      const items = (views.at(-1)?.feed ?? []).filter(({ kind }) => kind !== "change");
      expect(items.length).toBeGreaterThan(3);
      for (const text of new Set(items.map((item) => item.text))) {
        const times = items.filter((item) => item.text === text).length;
        expect(
          said.filter(
            (sentence) => sentence === text || (sentence.endsWith(`: ${text}`) && !sentence.includes(", now: ")),
          ),
          text,
        ).toHaveLength(times);
      }
    });

    test(`of run ${seed} nothing that shows changes in silence, and the question comes last`, () => {
      for (const [before, after] of transitions(views)) {
        const told = tellChanges(before, after);
        if (shows(before) !== shows(after) && after.phase.kind !== "ended")
          expect(told, `ply ${before.ply} to ${after.ply}`).not.toEqual([]);
        if (after.phase.kind === "deciding" && told.length > 0)
          expect(told.at(-1)).toContain(after.phase.decision.prompt);
      }
    });

    test(`of run ${seed} each indicator, step and unit that differs is named`, () => {
      for (const [before, after] of transitions(views)) {
        const told = tellChanges(before, after).join("\n");
        for (const { variable, name, value } of after.indicators) {
          const old = before.indicators.find((one) => one.variable === variable);
          if (old !== undefined && JSON.stringify(old.value) !== JSON.stringify(value))
            expect(told).toContain(`${name}: from `);
        }
        for (const unit of after.map.units) {
          const old = before.map.units.find((one) => one.id === unit.id);
          if (old === undefined || old.status !== unit.status || `${old.at}` !== `${unit.at}`)
            expect(told).toContain(unit.name);
        }
        for (const { name, steps } of after.steppers) {
          const now = steps.find(({ current }) => current)?.title;
          const was = before.steppers.find((one) => one.name === name)?.steps.find(({ current }) => current)?.title;
          if (now !== undefined && now !== was) expect(told).toContain(`${name}, now: ${now}`);
        }
      }
    });
  }
});

test("the seat's own choice begins what is said anew; the others' don't", () => {
  const views = viewsOf("harbour-incident", 1);
  for (const [before, after] of transitions(views)) {
    const own = after.feed.slice(before.feed.length).some(({ seat }) => seat?.id === after.seat.id);
    expect(hasChosen(before, after)).toBe(own);
  }
});
