import { expect, test } from "vitest";
import { judgeSizes } from "../../scripts/checks/judgeSizes.mjs";

const AGREED = { map: { bytes: 1000, why: "Phaser" } };

test.each([
  ["as agreed", { map: 1000 }, []],
  ["larger by 2 %", { map: 1020 }, []],
  ["smaller", { map: 500 }, []],
  ["larger by more than 2 %", { map: 1021 }, ['"map" has grown from 1000 to 1021 bytes (2.1 %).']],
  ["new", { map: 1000, sound: 7 }, ['"sound" has 7 bytes and no agreed size.']],
  ["gone", {}, ['"map" has an agreed size but no longer exists.']],
])("a size that is %s", (_, measured, sentences) => {
  expect(judgeSizes(AGREED, measured)).toEqual(sentences);
});

test("an agreed size needs a reason", () => {
  expect(judgeSizes({ map: { bytes: 1000, why: " " } }, { map: 1000 })).toEqual([
    '"map" has an agreed size without a reason.',
  ]);
});
