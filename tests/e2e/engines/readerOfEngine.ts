import type { Words } from "../../../src/ui/words/words.ts";
import { countTold, isFocusOnNothing, type ReaderBrowser, readFacts, readTold } from "../keyboardPlayer.ts";
import type { EngineBrowser } from "./engineBrowser.ts";

/** A browser as the keyboard's player has it: of its tree, by what the engine itself calls things, only what says where the play stands. */
export const readerOfEngine = async (browser: EngineBrowser, words: Words): Promise<ReaderBrowser> => {
  const inPage = (run: () => unknown): Promise<unknown> => browser.evaluate(`(${run})()`);
  await inPage(countTold);
  /** The engine is asked, which takes its time, about what may be there. */
  const line = async (isThere: boolean | undefined, role: string, name: string): Promise<string> =>
    isThere === true && (await browser.knows(role, name)) ? `${role} "${name}"` : "";
  return {
    press: browser.press,
    tree: async () => {
      const [question, confirm, skip, path, isOff] = (await inPage(findLandmarks)) as readonly boolean[];
      return [
        await line(question, "heading", words.question),
        `${await line(confirm, "button", words.confirm)}${isOff ? " [disabled]" : ""}`,
        await line(skip, "button", words.skip),
        await line(path, "region", words.path),
      ].join("\n");
    },
    facts: async () => String(await inPage(readFacts)),
    told: async () => Number(await inPage(readTold)),
    isFocusLost: async () => (await inPage(isFocusOnNothing)) === true,
  };
};

const findLandmarks = (): readonly boolean[] =>
  ["#question", ".confirm button", ".waiting button", ".ending", ".confirm button:disabled"].map(
    (place) => document.querySelector(place) !== null,
  );
