import type { ComparedPart, FieldType, Maker, RunWording } from "./runWording.ts";

const PARTS: Readonly<Record<ComparedPart, string>> = {
  variables: "變數",
  charts: "狀態",
  time: "時間",
  counts: "次數",
  window: "決策點",
  hour: "經過時數",
};

const MAKERS: Readonly<Record<Maker, string>> = {
  person: "人",
  policy: "方針",
  chance: "機運",
  white_cell: "統裁部",
};

const TYPES: Readonly<Record<FieldType, string>> = {
  object: "物件",
  list: "清單",
  text: "文字",
  number: "不小於 0 的數",
  whole: "整數",
};

/** Messages about runs, in Chinese as it is written in Taiwan. */
export const traditionalChineseRuns: RunWording = {
  unplayable: (state) =>
    `這個情境無法進行：還沒有人能選擇，規則就${state === undefined ? "" : `在「${state}」`}陷入循環。`,
  beyondCalendar: "這個情境無法進行：還沒有人能選擇，遊戲時間就已超過日期所能表示的西元 9999 年。",
  endless: (choices, window) =>
    `進行到此為止：電腦與機運已連續做了 ${choices.toLocaleString("en")} 次選擇${window === undefined ? "" : `（最後一次在「${window}」）`}，一直沒有輪到任何人。`,
  otherScenario: (found, expected) => `這份紀錄屬於情境「${found}」，不是「${expected}」。`,
  refused: (ply, choice, why) => `第 ${ply} 步（${choice}）已經無法進行：${why}`,
  notAChoice: "這不是選擇的正確寫法。",
  otherEnding: (recorded, found) => `紀錄上${endsIn(recorded)}，重播的結果卻是${endsIn(found)}。`,
  otherEndHour: (recorded, found) => `紀錄上結束於第 ${recorded} 小時，重播卻結束於第 ${found} 小時。`,
  otherMaker: (ply, choice, by, holder) =>
    `紀錄上第 ${ply} 步（${choice}）由${MAKERS[by]}選擇，但當時應由${MAKERS[holder]}選擇。`,
  notDrawn: (ply, choice, drawn) =>
    `第 ${ply} 步（${choice}）不是這份紀錄的亂數種子抽出的結果${drawn === undefined ? "" : `（${drawn}）`}，也沒有統裁部改判的紀錄。`,
  otherRules: "這份紀錄是依另一套規則記錄的，與現有情境的規則不同。",
  startDiffers: (parts) => `情境的起點與記錄時不同，不同之處：${names(parts)}。`,
  diverged: (ply, choice, parts) => `第 ${ply} 步（${choice}）的結果與記錄時不同，不同之處：${names(parts)}。`,
  notStored: "瀏覽器拒絕儲存這份紀錄。",
  link: {
    broken: "連結已損壞或不完整。",
    otherScenario: (found, expected) => `這個連結屬於情境「${found}」，不是「${expected}」。`,
    otherRules: "製作這個連結時，情境的規則與現有的不同。",
    impossible: (ply) => `依現有的規則，連結中的第 ${ply} 步無法選擇。`,
  },
  file: {
    tooLarge: "紀錄檔超過 2 MB，因此沒有讀取。",
    notJson: "檔案不是 JSON，所以不是紀錄檔。",
    notARun: '檔案不是 Threshold 的紀錄：缺少「"format": "threshold-run"」。',
    version: (found) => `紀錄的格式版本為 ${found}；這個 Threshold 可讀版本 1 和 2。`,
    player: "席位由「person」、「policy」或「white_cell」擔任；紀錄上寫的不是這三者。",
    tooDeep: (most) => `紀錄的分支巢狀超過 ${most} 層。`,
    noneOf: (field, known) => `「${field}」必須是 ${known.join("、")} 其中之一。`,
    onlyTrue: (field) => `「${field}」只能是 true，否則應省略。`,
    wrongType: (field, wanted) => `${field === undefined ? "紀錄" : `「${field}」`}必須是${TYPES[wanted]}。`,
    tooMany: (field, most) => `「${field}」超過 ${most} 項。`,
    tooLong: (field, most) => `「${field}」超過 ${most} 個字元。`,
  },
};

const endsIn = (ending: string | undefined): string => (ending === undefined ? "尚未結束" : `以「${ending}」結束`);

const names = (parts: readonly ComparedPart[]): string => parts.map((part) => PARTS[part]).join("、");
