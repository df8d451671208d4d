import { expect, test } from "vitest";
import { describeRefusal, english, wordingOf } from "#engine";
import { choiceOf, refereeOf, scenarioAround } from "./harness.ts";

const japanese = wordingOf("ja");
const traditionalChinese = wordingOf("zh-TW");

const referee = refereeOf(
  scenarioAround(`main:
  name: The matter
  start: ask
  states:
    ask:
      title: Asking
      decide:
        seat: japan
        prompt: What now?
        options:
          act:
            title: Act
            when: "score >= 40 && !(known || other == 0) && main != 'ask' && hour > 3"
            to: end
          stay: { title: Stay, to: end }
    end: { ending: { title: End, kind: mixed, text: The end. } }`),
);

const { state } = referee.start();

const refusalOf = (word: string) => {
  const answer = referee.applyChoice(state, choiceOf(referee, word));
  if (!("refusal" in answer)) throw new Error("it should have been refused");
  return answer.refusal;
};

test.each([
  [
    "English",
    english,
    "Can't be chosen now: Score must be at least 40 (it is 10); Known must be no and Other must be other than 0 (it is 0); The matter must not be “Asking”; The hour must be more than 3.",
  ],
  [
    "Japanese",
    japanese,
    "今は選べません。条件：Scoreが40以上であること（現在は10）、「Known」が「いいえ」であること、かつOtherが0でないこと（現在は0）、The matterが「Asking」でないこと、経過時間が3を超えること。",
  ],
  [
    "Traditional Chinese",
    traditionalChinese,
    "目前不可選：Score須至少為 40（目前為 10）；「Known」須為「否」，且Other須不為 0（目前為 0）；The matter不得為「Asking」；經過時數須高於 3。",
  ],
])("a locked option says in %s what isn't so", (_, wording, expected) => {
  expect(describeRefusal(referee.program, state, refusalOf("main.ask=act"), { wording })).toBe(expected);
});

test.each([
  [japanese, "選択肢「leave」はありません。あるのは「act」「stay」です。"],
  [traditionalChinese, "這裡沒有選項「leave」；可用的有「act」、「stay」。"],
])("an option that isn't there is refused in the reader's language", (wording, expected) => {
  expect(describeRefusal(referee.program, state, refusalOf("main.ask=leave"), { wording })).toBe(expected);
});
