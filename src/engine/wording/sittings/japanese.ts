import type { SittingWording } from "./sittingWording.ts";

/** Messages about sittings, in Japanese. */
export const japaneseSittings: SittingWording = {
  standing: {
    "not-seated": "この席は現在、別の担当者がプレイしています。",
    "not-yours": "それは別の席が選ぶものです。",
    "white-cell": "これは統裁部だけが行えます。",
    "stands-still": "統裁部が進行を止めています。",
    "too-late": "その間に状況が変わりました。もう一度確かめてから選んでください。",
    "nobody-moves": "参加者の判断を待っています。",
    "not-your-choice": "戻れるのは自分が選んだ場面だけです。",
  },
  unknown: (what, id, known) =>
    `${what === "unknown-seat" ? "席" : "方針"}「${id}」はありません。${known.length === 0 ? "" : `あるのは${known.map((name) => `「${name}」`).join("、")}です。`}`,
  handover: (seat, to, policy) => {
    switch (to) {
      case "person":
        return `ここから${seat}は参加者が担当します。`;
      case "white_cell":
        return `ここから${seat}は統裁部が担当します。`;
      case "policy":
        return `ここから${seat}はコンピューターが担当します${policy === undefined ? "" : `（${policy}）`}。`;
    }
  },
};
