/// <reference types="vite/client" />

/** The library: one card for each scenario under scenarios/, made when the page is built. */
declare module "virtual:scenarios" {
  export type LibraryCard = {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    /** BCP 47 tag of the scenario's texts. */
    readonly language: string;
    readonly seats: readonly {
      readonly id: string;
      readonly name: string;
      readonly role: string;
      readonly playable: boolean;
    }[];
    /** Where the checked scenario (a `Scenario` as JSON) is fetched from, relative to the page. */
    readonly url: string;
  };
  export const scenarios: readonly LibraryCard[];
}
