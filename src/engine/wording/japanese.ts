import type { Comparison } from "../program/code.ts";
import { japaneseRuns } from "./runs/japanese.ts";
import { japaneseSittings } from "./sittings/japanese.ts";
import type { Wording } from "./wording.ts";

/** What the engine says, in Japanese. */
export const japanese: Wording = {
  chance: "偶然",
  whiteCell: "統裁部",
  yes: "はい",
  no: "いいえ",
  measure: (value, unit) => `${value}${unit}`,
  condition: {
    hidden: "あなたには見えない事情のため選べません",
    hour: "経過時間",
    and: (left, right) => `${left}、かつ${right}`,
    or: (left, right) => `${left}、または${right}`,
    state: (chart, title, wanted) => `${chart}が「${title}」${wanted ? "であること" : "でないこと"}`,
    flag: (name, wanted) => `「${name}」が${wanted ? "「はい」" : "「いいえ」"}であること`,
    compare: (term, comparison, value, now) =>
      `${term}が${compared(comparison, value)}こと${now === undefined ? "" : `（現在は${now}）`}`,
    other: (wanted) => `シナリオの条件が${wanted ? "成り立つこと" : "成り立たないこと"}`,
  },
  locked: (why, failing) =>
    why === undefined ? `今は選べません。条件：${failing.join("、")}。` : `${why}（条件：${failing.join("、")}）`,
  feed: {
    chose: (titles, mine) => `${mine ? "あなたの選択" : "選択"}：${quoted(titles)}`,
    taken: (titles) => quoted(titles),
    opened: (titles) => `${quoted(titles)}が明らかになりました。`,
    change: (name, from, to) => `${name}：${from} → ${to}`,
  },
  run: japaneseRuns,
  sitting: japaneseSittings,
  refusal: (refusal) => {
    switch (refusal.code) {
      case "ended":
        return "このプレイはすでに終わっています。";
      case "no-window":
        return "今は誰も選択を求められていません。";
      case "beyond-calendar":
        return "この選択の後、ゲーム内の時間が日付で表せる西暦9999年を超えるため、この選択は行われませんでした。";
      case "window-not-open":
        return `判断の場「${refusal.window}」は開いていません。${refusal.open === undefined ? "" : `開いているのは「${refusal.open}」です。`}`;
      case "wrong-seat":
        return `席「${refusal.seat}」が選ぶ場面ではありません。${refusal.expected.length === 0 ? "" : `選ぶのは${list(refusal.expected)}です。`}`;
      case "unknown-option":
        return `選択肢「${refusal.option}」はありません。${thereAre(refusal.known)}`;
      case "unknown-initiative":
        return `自発的な行動「${refusal.id}」はありません。${thereAre(refusal.known)}`;
      case "unknown-inject":
        return `状況付与「${refusal.id}」はありません。${thereAre(refusal.known)}`;
      case "count":
        return `選べるのは${range(refusal.low, refusal.high)}件です（現在${refusal.chosen}件）。`;
      case "chosen-twice":
        return `「${refusal.option}」が二度選ばれています。`;
      case "impossible":
        return `「${refusal.option}」は今は起こりえません。`;
      case "used-up":
        return `もう使えません（上限${refusal.limit}回）。`;
      case "too-late":
        return `${refusal.takesHours}時間かかりますが、期限まであと${refusal.leftHours}時間しかありません。`;
    }
  },
  loop: (state) =>
    `この選択の後、シナリオの規則が${state === undefined ? "" : `「${state}」で`}堂々巡りになるため、この選択は行われませんでした。`,
};

const compared = (comparison: Comparison, value: string): string => {
  switch (comparison) {
    case "<":
      return `${value}未満である`;
    case "<=":
      return `${value}以下である`;
    case ">":
      return `${value}を超える`;
    case ">=":
      return `${value}以上である`;
    case "==":
      return `${value}である`;
    case "!=":
      return `${value}でない`;
  }
};

const thereAre = (names: readonly string[]): string => (names.length === 0 ? "" : `あるのは${list(names)}です。`);

const range = (low: number, high: number): string => (low === high ? String(low) : `${low}〜${high}`);

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

/** A title that stands in brackets already keeps them. */
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => (title.startsWith("「") ? title : `「${title}」`)).join("、");
