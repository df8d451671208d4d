import type { SittingWording } from "./sittingWording.ts";

/** Messages about sittings, in Traditional Chinese. */
export const traditionalChineseSittings: SittingWording = {
  standing: {
    "not-seated": "此席位目前由他人操作。",
    "not-yours": "這是另一個席位的選擇。",
    "white-cell": "只有統裁部可以這麼做。",
    "stands-still": "統裁部已暫停推演。",
    "too-late": "情況在此期間已有變化，請重新確認後再選擇。",
    "nobody-moves": "現在輪到參與者決定。",
    "not-your-choice": "只能回到自己做過的決定。",
  },
  unknown: (what, id, known) =>
    `沒有${what === "unknown-seat" ? "席位" : "方針"}「${id}」${known.length === 0 ? "" : `；可用的是${known.map((name) => `「${name}」`).join("、")}`}。`,
  handover: (seat, to, policy) => {
    switch (to) {
      case "person":
        return `此後${seat}由參與者操作。`;
      case "white_cell":
        return `此後${seat}由統裁部操作。`;
      case "policy":
        return `此後${seat}由電腦操作${policy === undefined ? "" : `（${policy}）`}。`;
    }
  },
};
