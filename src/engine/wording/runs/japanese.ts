import type { ComparedPart, FieldType, Maker, RunWording } from "./runWording.ts";

const PARTS: Readonly<Record<ComparedPart, string>> = {
  variables: "変数",
  charts: "状態",
  time: "時刻",
  counts: "回数",
  window: "判断の場",
  hour: "経過時間",
};

const MAKERS: Readonly<Record<Maker, string>> = {
  person: "人",
  policy: "方針",
  chance: "偶然",
  white_cell: "統裁部",
};

const TYPES: Readonly<Record<FieldType, string>> = {
  object: "オブジェクト",
  list: "リスト",
  text: "文字列",
  number: "0以上の数",
  whole: "整数",
};

/** Messages about runs, in Japanese. */
export const japaneseRuns: RunWording = {
  unplayable: (state) =>
    `このシナリオはプレイできません。誰かが選ぶ前に、規則が${state === undefined ? "" : `「${state}」で`}堂々巡りになります。`,
  beyondCalendar: "このシナリオはプレイできません。誰かが選ぶ前に、ゲーム内の時間が日付で表せる西暦9999年を超えます。",
  endless: (choices, window) =>
    `ここで中断します。参加者が一度も選ばないまま、コンピューターと偶然の選択が${choices.toLocaleString("en")}回続きました${window === undefined ? "" : `（最後は「${window}」）`}。`,
  otherScenario: (found, expected) => `この記録はシナリオ「${found}」のもので、「${expected}」のものではありません。`,
  refused: (ply, choice, why) => `${ply}手目（${choice}）は、もう選べません。${why}`,
  notAChoice: "選択の書き方になっていません。",
  otherEnding: (recorded, found) =>
    `記録では${endsIn(recorded)}はずですが、再生すると${endsIn(found)}結果になりました。`,
  otherEndHour: (recorded, found) =>
    `記録では${recorded}時間目に終わるはずですが、再生すると${found}時間目に終わりました。`,
  otherMaker: (ply, choice, by, holder) =>
    `${ply}手目（${choice}）は${MAKERS[by]}が選んだと記録されていますが、選ぶのは${MAKERS[holder]}のはずでした。`,
  notDrawn: (ply, choice, drawn) =>
    `${ply}手目（${choice}）は、記録の乱数シードから決まる結果${drawn === undefined ? "" : `（${drawn}）`}と異なり、統裁部が差し替えた記録もありません。`,
  otherRules: "この記録は、現在のシナリオとは異なる規則のもとで作られました。",
  startDiffers: (parts) => `シナリオの始まりが記録時と異なります。異なるのは${names(parts)}です。`,
  diverged: (ply, choice, parts) => `${ply}手目（${choice}）の先が記録時と異なります。異なるのは${names(parts)}です。`,
  notStored: "ブラウザーが記録の保存を拒否しました。",
  link: {
    broken: "リンクが壊れているか、途中で切れています。",
    otherScenario: (found, expected) =>
      `このリンクはシナリオ「${found}」のもので、「${expected}」のものではありません。`,
    otherRules: "このリンクは、現在のシナリオとは異なる規則のもとで作られました。",
    impossible: (ply) => `リンクの${ply}手目は、現在の規則では選べません。`,
  },
  file: {
    tooLarge: "記録ファイルが2 MBを超えているため、読み込みませんでした。",
    notJson: "ファイルがJSONではないため、記録ファイルではありません。",
    notARun: 'Thresholdの記録ではありません。「"format": "threshold-run"」がありません。',
    version: (found) => `記録の形式はバージョン${found}です。このThresholdが読めるのはバージョン1と2です。`,
    player: "席を担うのは「person」「policy」「white_cell」のいずれかですが、記録にはそれ以外が書かれています。",
    tooDeep: (most) => `記録の分岐の入れ子が${most}段を超えています。`,
    noneOf: (field, known) => `「${field}」は${known.join("、")}のいずれかでなければなりません。`,
    onlyTrue: (field) => `「${field}」はtrueにするか、省かなければなりません。`,
    wrongType: (field, wanted) =>
      `${field === undefined ? "記録" : `「${field}」`}は${TYPES[wanted]}でなければなりません。`,
    tooMany: (field, most) => `「${field}」の項目が${most}件を超えています。`,
    tooLong: (field, most) => `「${field}」が${most}文字を超えています。`,
  },
};

const endsIn = (ending: string | undefined): string =>
  ending === undefined ? "まだ終わらない" : `「${ending}」で終わる`;

const names = (parts: readonly ComparedPart[]): string => parts.map((part) => PARTS[part]).join("、");
