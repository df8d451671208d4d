import { mapStates } from "./mapStates.ts";

export type GalleryEntry = {
  readonly group: string;
  readonly title: string;
  /** Relative to the gallery. */
  readonly address: string;
};

const screen = (title: string, hash: string, query = ""): GalleryEntry => ({
  group: "Screens",
  title,
  address: `ui.html${query}#/${hash}`,
});

const map = (title: string, state: string, query = ""): GalleryEntry => ({
  group: "Map",
  title,
  address: `map.html?still${query}#${state}`,
});

/** Every screen and every map in its states, from fixed data. */
export const galleryEntries: readonly GalleryEntry[] = [
  screen("Library", ""),
  screen("Briefing", "s/harbour-incident"),
  screen("A decision between options", "play/deciding"),
  screen("A decision against the clock", "play/deciding", "?clock=150"),
  screen("The last seconds of a decision", "play/deciding", "?clock=25"),
  screen("The time is over", "play/deciding", "?clock=0"),
  screen("A choice that was refused", "play/deciding", "?refused"),
  screen("The decision tree", "play/deciding", "?look=tree"),
  screen("The decision tree as a whole, under the map", "play/deciding", "?look=both"),
  screen("The decision tree in words", "play/deciding", "?look=tree&manner=words"),
  screen("A sitting that could not be stored", "play/deciding", "?failed"),
  screen("A decision for several options", "play/packages"),
  screen("Another seat decides", "play/waiting"),
  screen("Chance decides", "play/chance"),
  screen("The screen is passed on", "play/deciding", "?pass"),
  screen("Someone else at the screen is asked", "play/waiting", "?company"),
  screen("The White Cell", "play/chance", "?hands"),
  screen("The end", "play/ended"),
  screen("An address that leads nowhere", "nowhere"),
  screen("A replay", "replay/deciding"),
  screen("A replay of a variation", "replay/deciding", "?variation"),
  screen("What could have been", "replay/deciding", "?odds=few"),
  screen("What could have been, with many endings", "replay/deciding", "?odds=many"),
  screen("What could have been, before there are figures", "replay/deciding", "?odds=starting"),
  screen("What could have been can't be worked out", "replay/deciding", "?odds=policy"),
  ...Object.keys(mapStates).map((state) => map(`Map: ${state}`, state)),
  map("Map: drawn without WebGL", "all", "&renderer=canvas"),
];

/** What a screen can be seen in; a map has its own colours and no interface. */
export const galleryThemes: readonly string[] = ["dark", "light"];
export const galleryLanguages: readonly string[] = ["en", "ja", "zh-Hant"];
