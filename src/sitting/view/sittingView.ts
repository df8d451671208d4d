import type { Confidence, EndingWords, LatLon, Side } from "#scenario/model";
import type { MapChange } from "./mapChanges.ts";
import type { Citation, MapPreview, MapView } from "./mapView.ts";

/**
 * Everything the screen shows of a sitting at one ply: plain data, texts formatted, only what the seat may know.
 * React draws it and adds nothing of the game.
 */
export type SittingView = {
  /** The scenario's title. */
  readonly title: string;
  readonly ply: number;
  /** In which its texts are. */
  readonly language: string;
  /** The clock as an ISO 8601 instant with the scenario's own offset, and the hours since the start. */
  readonly instant: string;
  readonly hour: number;
  readonly seat: SeatCard;
  /** What the crisis looks like now, Markdown: the titles and briefs of the states shown to the seat, most pressing first. */
  readonly situation: readonly SituationText[];
  readonly phase: Phase;
  readonly steppers: readonly Stepper[];
  readonly statuses: readonly ChartStatus[];
  readonly indicators: readonly Indicator[];
  /** Oldest first. */
  readonly feed: readonly FeedItem[];
  readonly map: MapView;
  /** What is other on the map than before the seat's own last choice; for the White Cell, than before the last choice of anybody. */
  readonly mapChanges: readonly MapChange[];
};

export type SeatCard = { readonly id: string; readonly name: string; readonly role: string; readonly side: Side };

export type SituationText = {
  readonly path: string;
  readonly title: string;
  readonly brief: string;
  readonly citation?: Citation;
};

export type Phase =
  /** The seat must decide. `question` stays the same until it is answered or lapses: the same window that opens again asks another one. */
  | { readonly kind: "deciding"; readonly decision: Decision; readonly question: string }
  /** Another seat or chance is about to move; the sitting moves on by itself at reading pace, or at once by `skip`. */
  | {
      readonly kind: "waiting";
      readonly for: string;
      readonly prompt?: string;
      readonly chance?: readonly ChanceOdds[];
    }
  | { readonly kind: "ended"; readonly outcome: OutcomeView };

export type ChanceOdds = { readonly id: string; readonly title: string /** 0..1 */; readonly probability: number };

/** A thing of the map at which something is decided or acts; a point without a name where nothing stands. */
export type Spot = { readonly id: string; readonly name: string; readonly at: LatLon };

export type Decision = {
  readonly window: string;
  /** Where it is decided, if that is on the map. */
  readonly at?: Spot;
  readonly title?: string;
  readonly prompt: string;
  /** It came before what was open already. */
  readonly urgent: boolean;
  /** True while other seats choose at the same time, hidden. */
  readonly together: boolean;
  readonly choose: { readonly low: number; readonly high: number };
  /** The last instant to decide in game time, and what is taken then. */
  readonly deadline?: {
    readonly hours: number;
    readonly instant: string;
    readonly otherwise: string;
    /** The id of the option that is taken then. */
    readonly option: string;
  };
  readonly options: readonly OptionCard[];
  readonly initiatives: readonly OptionCard[];
};

export type OptionCard = {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly basis?: { readonly law: string; readonly text?: string; readonly citation?: Citation };
  readonly for?: string;
  readonly against?: string;
  readonly citation?: Citation;
  readonly takesHours: number;
  /** What it would change on the map, where the author says so. */
  readonly preview?: MapPreview;
  /** Where it acts: at its own place, at what its preview changes, or else where it is decided. */
  readonly at?: Spot;
  /** Initiatives only: how often it may still be taken; absent without limit. */
  readonly left?: number;
  /** Present when it can't be chosen now. */
  readonly locked?: { readonly why?: string; readonly failing: readonly string[] };
};

/** The top states of a chart in file order, with the one that holds. */
export type Stepper = {
  readonly chart: string;
  readonly name: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly brief?: string;
    readonly citation?: Citation;
    readonly current: boolean;
    readonly visited: boolean;
  }[];
};

export type ChartStatus = { readonly chart: string; readonly name: string; readonly title: string } & Knowledge;

/** Who knows what: the names of the seats that know it, in file order; absent for what everyone knows. */
export type Knowledge = { readonly knownTo?: readonly string[] };

export type Indicator = {
  readonly variable: string;
  readonly name: string;
  readonly note?: string;
  readonly unit?: string;
  readonly show: "meter" | "ladder" | "count" | "flag";
  readonly citation?: Citation;
  readonly value:
    | {
        readonly kind: "integer";
        readonly value: number;
        readonly low: number;
        readonly high: number;
        /** Of a ladder: its lowest value is the highest rung. */
        readonly falls?: true;
      }
    | { readonly kind: "label"; readonly label: string };
  /** Known values of an integer at each ply so far, for a spark line. */
  readonly trend: readonly number[];
  readonly last?: { readonly from: number; readonly to: number; readonly because: string; readonly ply: number };
} & Knowledge;

export type FeedItem = {
  readonly id: string;
  readonly ply: number;
  readonly instant: string;
  /** `change` is the result of something that the seat doesn't read about, or what a timer or a rule changed without news. */
  readonly kind: "news" | "choice" | "chance" | "inject" | "handover" | "time" | "ending" | "change";
  /** Whose choice it was; absent for news. */
  readonly seat?: SeatCard;
  /** The seat's own choice, shown to it as such. */
  readonly mine?: true;
  /** Of a `change`: its changes in words. */
  readonly text: string;
  /** Of news: the chart in which it happened. */
  readonly chart?: string;
  /** Whether it is the choice of its ply, if the seat reads about that, or followed from it without time passing in between. */
  readonly followed?: true;
  readonly detail?: string;
  readonly citation?: Citation;
  /** For a draw: what could have come, and the id of what came. */
  readonly odds?: readonly ChanceOdds[];
  /** Taken when the person's own time was over, not by the person. */
  readonly byClock?: true;
  /** Chosen by the White Cell in place of the seat, or instead of a draw. */
  readonly overruled?: true;
  readonly drawn?: string;
  readonly changes: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly delta?: number;
  }[];
};

export type OutcomeView = {
  /** Why the play stops without an ending, where that is more than that nothing can happen. */
  readonly stopped?: string;
  readonly ending?: { readonly id: string } & EndingWords;
  /** For the White Cell: how it ended for seats for which it ended differently, by their names. */
  readonly bySeat?: readonly ({ readonly seats: readonly string[] } & EndingWords)[];
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly objective?: string;
    readonly text?: string;
    readonly score: number;
    readonly out: number;
  }[];
  /** What characters the seats had that no person held to the end. */
  readonly stances: readonly { readonly seat: SeatCard; readonly stance: string }[];
  readonly turns: readonly TurningPoint[];
  readonly path: readonly PathStep[];
};

/** A choice or a draw that moved much, with what followed from it at once. */
export type TurningPoint = Pick<FeedItem, "ply" | "instant" | "seat" | "text" | "changes"> & {
  readonly mine: boolean;
  /** For a draw: how likely it was, 0..1. */
  readonly probability?: number;
  readonly followed: readonly string[];
};

export type PathStep = {
  readonly ply: number;
  readonly instant: string;
  readonly seat: SeatCard;
  readonly mine: boolean;
  readonly title: string;
  readonly prompt?: string;
};

/** A scenario as the library and the briefing show it, before a sitting exists. */
export type BriefingView = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly seat: SeatCard;
  readonly brief: string;
  readonly start: string;
  readonly objectives: readonly string[];
  readonly sources: readonly (Citation & { readonly id: string; readonly confidence?: Confidence })[];
};
