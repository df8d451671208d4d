import type { Result } from "#base";
import type { Run } from "#replay";
import type { BundleJson, Scenario } from "#scenario/model";
import type { OddsStore, RunReplay, Sitting, StoragePort } from "#session";
import type { ReplayRoute } from "./route.ts";

/** A scenario as the library lists it. */
export type LibraryCard = {
  /** Its name in addresses: the scenario's id, marked where the reader opened it from a file. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of the texts: the page's language where the scenario is translated into it. */
  readonly language: string;
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly playable: boolean;
  }[];
};

export type NewSitting = {
  /** The name of a scenario that `loadScenario` knows. */
  readonly scenario: string;
  readonly seat: string;
  /** Others at the same screen, "white_cell" among them. */
  readonly people?: readonly string[];
  readonly seed: number;
  readonly policies: Readonly<Record<string, string>>;
  readonly clockSeconds?: number;
};

/** What a file turned out to hold. */
export type OpenedFile =
  | { readonly kind: "scenario"; readonly id: string }
  | { readonly kind: "sitting" | "replay"; readonly id: string };

/** A sitting that this tab plays, or word that another tab does. */
export type OpenedSitting = { readonly kind: "mine"; readonly sitting: Sitting } | { readonly kind: "elsewhere" };

export type Opening = {
  /** Takes it from the tab that plays it. */
  readonly takesOver: boolean;
  /** Called when another tab has taken it over. */
  readonly onLost: () => void;
};

/** Everything the pages ask of the world; the sentences of failures are for readers. */
export type Services = {
  readonly library: readonly LibraryCard[];
  /** Scenarios that the reader opened from files, latest first. */
  readonly listOwn: () => Promise<readonly LibraryCard[]>;
  /** Takes one of them out of the library; its sittings stay. */
  readonly deleteOwn: (card: LibraryCard) => Promise<void>;
  /** `isLasting` says whether what is played outlasts the page; a private window may keep nothing. */
  readonly storage: Pick<StoragePort, "isLasting" | "listSittings" | "deleteSitting">;
  /** A scenario of the library in the page's language. Undefined when none has that name. */
  readonly loadScenario: (id: string) => Promise<Scenario | undefined>;
  /** Loads what taking a seat in it needs, so that it is there when someone does. */
  readonly prepare: (id: string) => Promise<void>;
  /** Starts a sitting; gives its id. */
  readonly start: (options: NewSitting) => Promise<Result<string, string>>;
  /** The sitting of an id, live or from storage. */
  readonly openSitting: (id: string, opening: Opening) => Promise<Result<OpenedSitting, string>>;
  /** The name in the library of what a live sitting plays. */
  readonly scenarioOf: (sitting: Pick<Sitting, "id">) => string | undefined;
  /** The files of what a live sitting plays or a replay shows, where the reader opened them. */
  readonly bundleOf: (shown: Pick<Sitting, "id"> | RunReplay) => BundleJson | undefined;
  /** Calls back when another tab has stored something new of a sitting, until the function given back is called. */
  readonly watchSitting: (id: string, onChange: () => void) => () => void;
  /** A run to look at, of this computer or out of a link. */
  readonly openReplay: (route: ReplayRoute) => Promise<Result<RunReplay, string>>;
  /** What could have been along a replay, worked out beside the page. */
  readonly openOdds: (replay: RunReplay) => Promise<OddsStore>;
  /** Starts a sitting that goes on from where a replay stands; gives its id. */
  readonly playOn: (replay: RunReplay) => Promise<Result<string, string>>;
  /** A run, or a scenario with its translations. */
  readonly openFiles: (files: readonly File[]) => Promise<Result<OpenedFile, string>>;
  readonly saveFile: (name: string, text: string) => void;
  /** Puts a text on the clipboard; false when the browser doesn't let the page. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly newSeed: () => number;
};

/** The name under which a run is exported. */
export const runFileName = (run: Run): string => `${run.scenario.id}-${run.seed}.run.json`;
