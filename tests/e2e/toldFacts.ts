import { readFileSync } from "node:fs";
import { createReferee } from "../../src/engine/index.ts";
import { decodeRun, type Run, replay } from "../../src/replay/index.ts";
import { createTeller, type SittingView, toSittingView } from "../../src/sitting/index.ts";
import { programOf } from "../engine/harness.ts";

/** What a reader of the page has to be told before each of a person's own decisions in a run, from the views of their seat. */
export const toldFacts = (scenarioFile: string, runFile: string, seat: string): readonly (readonly string[])[] => {
  const referee = createReferee(programOf(readFileSync(scenarioFile, "utf8")));
  const run = readRunOf(runFile);
  const teller = createTeller(referee.program, seat);
  const { steps } = replay(referee, run);
  return run.plies.flatMap(({ by }, ply) =>
    by !== "person"
      ? []
      : [
          factsOf(
            toSittingView(teller, {
              referee,
              seat,
              run: { ...run, plies: run.plies.slice(0, ply) },
              steps: steps.slice(0, ply + 1),
            }),
          ),
        ],
  );
};

const readRunOf = (text: string): Run => {
  const run = decodeRun(text);
  if (!run.ok) throw new Error(run.reason);
  return run.value;
};

const factsOf = ({ phase, situation, indicators, statuses, steppers, map, feed }: SittingView): readonly string[] => [
  ...(phase.kind === "deciding" ? [phase.decision.prompt, ...phase.decision.options.map(({ title }) => title)] : []),
  ...situation.map(({ title }) => title),
  ...indicators.flatMap(({ name, value }) => [name, ...(value.kind === "label" ? [value.label] : [])]),
  ...statuses.flatMap(({ name, title }) => [name, title]),
  ...steppers.flatMap(({ name, steps }) => [name, ...steps.flatMap((step) => (step.current ? [step.title] : []))]),
  ...[...map.units, ...map.zones, ...map.routes].map(({ name }) => name),
  ...feed.slice(-3).flatMap(({ kind, text }) => (kind === "change" ? [] : [text])),
];
