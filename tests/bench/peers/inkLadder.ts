import { readFileSync } from "node:fs";
import process from "node:process";
import { Compiler, Story } from "inkjs/full";
import { type Climb, type Climber, toEnding } from "../climb.ts";
import { orderAt } from "../ladderLuck.ts";

/** Workload W in inkjs: one story, put back to its beginning for each run. */
export const createInkLadder = (): Climber => {
  const source = readFileSync(`${process.cwd()}/tests/bench/peers/ladder.ink`, "utf8");
  const json = new Compiler(source).Compile().ToJson();
  if (typeof json !== "string") throw new Error("the story can't be compiled");
  const story = new Story(json);
  return (seed): Climb => {
    story.ResetState();
    let text = "";
    for (let turns = 0; ; turns++) {
      while (story.canContinue) text = story.Continue() ?? "";
      if (story.currentChoices.length === 0) return { turns, ending: toEnding(text.trim()) };
      story.ChooseChoiceIndex(orderAt(seed, turns));
    }
  };
};
