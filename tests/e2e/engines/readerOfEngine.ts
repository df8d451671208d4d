import type { Words } from "../../../src/ui/words/words.ts";
import { countTold, isFocusOnNothing, type ReaderBrowser, readFacts, readTold } from "../keyboardPlayer.ts";
import type { EngineBrowser } from "./engineBrowser.ts";

/** A browser as the keyboard's player has it: of its tree, by what the engine itself calls things, only what says where the play stands. */
export const readerOfEngine = async (browser: EngineBrowser, words: Words): Promise<ReaderBrowser> => {
  const inPage = (run: () => unknown): Promise<unknown> => browser.evaluate(`(${run})()`);
  const line = async (role: string, name: string): Promise<string> =>
    (await browser.knows(role, name)) ? `${role} "${name}"` : "";
  await inPage(countTold);
  return {
    press: browser.press,
    tree: async () => {
      const isOff = await inPage(() => document.querySelector(".confirm button:disabled") !== null);
      return [
        await line("heading", words.question),
        `${await line("button", words.confirm)}${isOff ? " [disabled]" : ""}`,
        await line("button", words.skip),
        await line("region", words.path),
      ].join("\n");
    },
    facts: async () => String(await inPage(readFacts)),
    told: async () => Number(await inPage(readTold)),
    isFocusLost: async () => (await inPage(isFocusOnNothing)) === true,
  };
};
