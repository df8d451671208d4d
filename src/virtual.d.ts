/// <reference types="vite/client" />

/** The library: one card for each scenario under scenarios/, made when the page is built. */
declare module "virtual:scenarios" {
  export type CardTexts = {
    readonly title: string;
    readonly summary: string;
    /** BCP 47 tag of the texts. */
    readonly language: string;
    readonly seats: readonly {
      readonly id: string;
      readonly name: string;
      readonly role: string;
      readonly playable: boolean;
    }[];
  };
  export type LibraryCard = CardTexts & {
    readonly id: string;
    /** The hash of the files from which it was read. */
    readonly content: string;
    /** Where the checked scenario (a `Scenario` as JSON) is fetched from, relative to the page. */
    readonly url: string;
    /** The languages into which it is translated; each `url` holds a `Locale` as JSON. */
    readonly locales: readonly { readonly url: string; readonly texts: CardTexts }[];
  };
  export const scenarios: readonly LibraryCard[];
}
