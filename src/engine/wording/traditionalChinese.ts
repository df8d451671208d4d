import { traditionalChineseRuns } from "./runs/traditionalChinese.ts";
import { traditionalChineseSittings } from "./sittings/traditionalChinese.ts";
import type { Wording } from "./wording.ts";

const COMPARED = {
  "<": "低於 ",
  "<=": "不高於 ",
  ">": "高於 ",
  ">=": "至少為 ",
  "==": "為 ",
  "!=": "不為 ",
} as const;

/** What the engine says, in Chinese as it is written in Taiwan. */
export const traditionalChinese: Wording = {
  chance: "機運",
  whiteCell: "統裁部",
  yes: "是",
  no: "否",
  measure: (value, unit) => (unit === "%" ? `${value}%` : `${value} ${unit}`),
  condition: {
    hidden: "因你看不到的情況而無法選擇",
    hour: "經過時數",
    and: (left, right) => `${left}，且${right}`,
    or: (left, right) => `${left}，或${right}`,
    state: (chart, title, wanted) => `${chart}${wanted ? "須" : "不得"}為「${title}」`,
    flag: (name, wanted) => `「${name}」須為「${wanted ? "是" : "否"}」`,
    compare: (term, comparison, value, now) =>
      `${term}須${COMPARED[comparison]}${value}${now === undefined ? "" : `（目前為 ${now}）`}`,
    other: (wanted) => `情境的某項條件${wanted ? "須成立" : "不得成立"}`,
  },
  locked: (why, failing) =>
    why === undefined ? `目前不可選：${failing.join("；")}。` : `${why}（${failing.join("；")}）`,
  feed: {
    chose: (titles, mine) => `${mine ? "你選擇了" : "選擇了"}${quoted(titles)}`,
    taken: (titles) => quoted(titles),
    opened: (titles) => `${quoted(titles)}公開。`,
    change: (name, from, to) => `${name}：${from} → ${to}`,
  },
  run: traditionalChineseRuns,
  sitting: traditionalChineseSittings,
  refusal: (refusal) => {
    switch (refusal.code) {
      case "ended":
        return "這一局已經結束。";
      case "no-window":
        return "目前沒有任何席位需要做決定。";
      case "beyond-calendar":
        return "做出這個選擇後，遊戲時間會超過日期所能表示的西元 9999 年，因此這個選擇未被採用。";
      case "window-not-open":
        return `決策點「${refusal.window}」尚未開啟${refusal.open === undefined ? "" : `；目前開啟的是「${refusal.open}」`}。`;
      case "wrong-seat":
        return `席位「${refusal.seat}」在此不需選擇${refusal.expected.length === 0 ? "" : `；應由${list(refusal.expected)}選擇`}。`;
      case "unknown-option":
        return `這裡沒有選項「${refusal.option}」${thereAre(refusal.known)}。`;
      case "unknown-initiative":
        return `沒有主動作為「${refusal.id}」${thereAre(refusal.known)}。`;
      case "unknown-inject":
        return `沒有可發布的狀況「${refusal.id}」${thereAre(refusal.known)}。`;
      case "count":
        return `須選 ${range(refusal.low, refusal.high)} 項，目前選了 ${refusal.chosen} 項。`;
      case "chosen-twice":
        return `「${refusal.option}」重複選取。`;
      case "impossible":
        return `「${refusal.option}」目前不可能發生。`;
      case "used-up":
        return `已達使用上限（${refusal.limit} 次）。`;
      case "too-late":
        return `這需要 ${refusal.takesHours} 小時，但距離期限只剩 ${refusal.leftHours} 小時。`;
    }
  },
  loop: (state) =>
    `做出這個選擇後，情境的規則會${state === undefined ? "" : `在「${state}」`}陷入循環，因此這個選擇未被採用。`,
};

const thereAre = (names: readonly string[]): string => (names.length === 0 ? "" : `；可用的有${list(names)}`);

const range = (low: number, high: number): string => (low === high ? String(low) : `${low} 至 ${high}`);

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");

/** A title that stands in brackets already keeps them. */
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => (title.startsWith("「") ? title : `「${title}」`)).join("、");
