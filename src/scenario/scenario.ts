import type { Expression } from "./expression/expression.ts";

/**
 * A checked scenario: plain JSON data, every name resolved, every expression typed, every default filled in.
 * `readScenario` makes it; nothing else may. Lists keep the order of the author's file, which is the order
 * of the rules (see docs/format.md).
 */
export type Scenario = {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of the language the texts are written in. */
  readonly language: string;
  readonly clock: Clock;
  readonly sources: readonly Source[];
  readonly objectives: readonly Objective[];
  readonly seats: readonly Seat[];
  readonly variables: readonly Variable[];
  readonly curves: readonly Curve[];
  readonly charts: readonly Chart[];
  readonly initiatives: readonly Initiative[];
  readonly injects: readonly Inject[];
  readonly policies: readonly Policy[];
  readonly assess: readonly Criterion[];
  readonly values: readonly SeatValue[];
  readonly checks: readonly Check[];
  /** In the order in which the author tells them. */
  readonly milestones: readonly Milestone[];
  readonly map: ScenarioMap;
  /** What is true of texts whenever they are shown; those that say nothing aren't here. */
  readonly claims: readonly Claim[];
};

/** The start of game time: an ISO 8601 instant with an offset. Hour 0 is this instant. */
export type Clock = { readonly start: string };

export type Confidence = "A" | "B" | "C" | "D" | "R";

export type Source = {
  readonly id: string;
  readonly title: string;
  /** http or https only. */
  readonly url?: string;
  /** ISO 8601 date, possibly only a year or a month. */
  readonly date?: string;
  /** A primary, B press or peer-reviewed, C secondary, D computed, R recalled. */
  readonly confidence?: Confidence;
};

export type Objective = { readonly id: string; readonly text: string };

export type Seat = {
  readonly id: string;
  readonly name: string;
  /** Who decides in this seat, as an office: "Prime Minister". */
  readonly role: string;
  readonly playable: boolean;
  /** Markdown, read before the first decision. */
  readonly brief?: string;
  /** One of the eight colour and shape pairs of the map; `japan` and so on are only names for them. */
  readonly side: Side;
  /** Where it decides: the id of a place or unit. */
  readonly at?: string;
  /** Its characters, of which a run draws one; absent where it has none. */
  readonly stances?: readonly Stance[];
};

/** What drives a seat that the computer plays, for a whole run. */
export type Stance = { readonly id: string; readonly name: string; readonly p: Expression };

export type Side = "blue" | "cyan" | "red" | "green" | "violet" | "ochre" | "grey" | "white";

export type Variable = {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly show: "meter" | "ladder" | "count" | "flag" | "hidden";
  /** Of a ladder: its lowest value is the highest rung. */
  readonly ladder?: "down";
  /** Shown from the first state at rest on in which this holds. */
  readonly showWhen?: Expression;
  /** Seats that know the value; absent when all do. */
  readonly seenBy?: readonly string[];
} & VariableDomain;

export type VariableDomain =
  | {
      readonly kind: "integer";
      readonly low: number;
      readonly high: number;
      readonly start: number;
      /** Where the start may lie; runs take `start`. */
      readonly uncertain?: { readonly low: number; readonly high: number };
    }
  | {
      readonly kind: "enum";
      readonly values: readonly string[];
      readonly names: readonly string[];
      readonly start: string;
    }
  | { readonly kind: "boolean"; readonly start: boolean };

/** Piecewise linear through integer points, flat beyond the first and the last; results truncate toward zero. */
export type Curve = {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly source?: string;
};

export type Chart = {
  readonly id: string;
  readonly name: string;
  readonly show: "stepper" | "status" | "hidden";
  readonly showWhen?: Expression;
  readonly seenBy?: readonly string[];
  /** The chart as its outermost state: compound, with `path` equal to the chart's id. */
  readonly root: CompoundState;
};

export type State = AtomicState | CompoundState | ParallelState;

/** What any state may have. `path` is the chart's id and the ids from there down, joined by dots. */
export type StateBase = {
  readonly id: string;
  readonly path: string;
  readonly title?: string;
  /** Markdown with ICU placeholders. The first entry whose `when` holds is shown. */
  readonly brief: readonly VaryingText[];
  /** One line for the feed on entry. */
  readonly news?: News;
  /** Seats that learn of it; absent when all do. */
  readonly seenBy?: readonly string[];
  readonly source?: string;
  readonly map: readonly MapItem[];
  readonly enter: Consequence;
  readonly exit: Consequence;
  readonly always: readonly Transition[];
  readonly after: readonly TimedTransition[];
  /** Taken each time so many hours have passed since the entry; absent where there are none. */
  readonly every?: readonly TimedTransition[];
  readonly on: readonly (Transition & { readonly signal: string })[];
};

export type AtomicState = StateBase & { readonly kind: "atomic"; readonly window?: Window; readonly ending?: Ending };
export type CompoundState = StateBase & {
  readonly kind: "compound";
  readonly start: string;
  readonly states: readonly State[];
};
export type ParallelState = StateBase & { readonly kind: "parallel"; readonly states: readonly State[] };

export type VaryingText = { readonly when?: Expression; readonly seenBy?: readonly string[]; readonly text: string };

/** One line for all who hear it, or several, of which each seat hears the first that is for it and whose condition holds. */
export type News = string | readonly VaryingText[];

export type Transition = Consequence & {
  readonly when?: Expression;
  /** Path of the target state; absent for a transition that only has effects. */
  readonly to?: string;
  readonly news?: News;
};

export type TimedTransition = Transition & { readonly hours: number };

/** What happens: groups of effects in order, then signals in order. */
export type Consequence = {
  readonly do: readonly EffectGroup[];
  readonly raise: readonly string[];
};

/** Effects whose expressions all read the values from before the group. */
export type EffectGroup = { readonly when?: Expression; readonly effects: readonly Effect[] };

/** `add` may be negative. For an enum or boolean only `set`; an enum's value is its index in `values`. */
export type Effect = { readonly variable: string; readonly operation: "add" | "set"; readonly value: Expression };

/** One that is urgent is asked before those that aren't. */
export type Window = Decide | Together | Chance;

export type Decide = {
  readonly kind: "decide";
  readonly seat: string;
  readonly prompt: string;
  readonly urgent: boolean;
  /** Where it is decided, if not where the seat decides: the id of a place or unit. */
  readonly at?: string;
  /** Game hours from the state's entry until `otherwise` is taken. */
  readonly deadlineHours?: number;
  readonly otherwise?: string;
  /** How many options are chosen. With 1 and 1 the choice is single. */
  readonly choose: { readonly low: number; readonly high: number };
  /** For a choice of several: what follows, whatever was chosen. */
  readonly takesHours: number;
  readonly to?: string;
  readonly options: readonly Option[];
};

export type Option = Consequence & {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly news?: News;
  readonly basis?: Basis;
  readonly when?: Expression;
  /** Why it can't be chosen now, in the author's words. */
  readonly locked?: string;
  readonly for?: string;
  readonly against?: string;
  readonly source?: string;
  readonly takesHours: number;
  readonly to?: string;
  /** Relative weight for policies, an integer expression; negative counts as 0. */
  readonly weight: Expression;
  /** Map items shown while the option is hovered or focused. */
  readonly preview: readonly MapItem[];
  /** Where it acts: the id of a place or unit. */
  readonly at?: string;
  /** Seats that may hear of it, besides the one that chooses. */
  readonly seenBy?: readonly string[];
};

export type Basis = { readonly law: string; readonly text?: string; readonly source?: string };

/** Hidden until all seats have chosen; then the options' consequences in seat order, then the first matching resolution. */
export type Together = {
  readonly kind: "together";
  readonly prompt?: string;
  readonly urgent: boolean;
  readonly at?: string;
  readonly seats: readonly {
    readonly seat: string;
    readonly prompt: string;
    readonly at?: string;
    readonly options: readonly Option[];
  }[];
  readonly resolve: readonly Transition[];
};

export type Chance = {
  readonly kind: "chance";
  readonly prompt?: string;
  readonly urgent: boolean;
  readonly at?: string;
  /** Shown to players before the draw unless false. */
  readonly open: boolean;
  readonly outcomes: readonly Outcome[];
};

export type Outcome = Consequence & {
  readonly id: string;
  readonly title: string;
  readonly news?: News;
  readonly source?: string;
  /** Relative weight, an integer expression; negative counts as 0. */
  readonly p: Expression;
  readonly takesHours: number;
  readonly to?: string;
  readonly seenBy?: readonly string[];
};

export type EndingKind = "success" | "failure" | "mixed" | "frozen" | "catastrophe";
export type Ending = EndingWords & {
  readonly id: string;
  /** How it ends for some of the seats; each has the first that is for it, and the others the ending itself. */
  readonly bySeat?: readonly (EndingWords & { readonly seenBy: readonly string[] })[];
};

export type EndingWords = { readonly title: string; readonly kind: EndingKind; readonly text: string };

export type Initiative = Consequence & {
  readonly id: string;
  readonly seat: string;
  readonly title: string;
  readonly detail?: string;
  readonly news?: News;
  readonly basis?: Basis;
  readonly when?: Expression;
  readonly locked?: string;
  readonly for?: string;
  readonly against?: string;
  readonly source?: string;
  readonly takesHours: number;
  /** How often in a run; absent when without limit. */
  readonly limit?: number;
  readonly weight: Expression;
  readonly at?: string;
  readonly seenBy?: readonly string[];
};

export type Inject = Consequence & {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly news?: News;
  readonly source?: string;
  readonly when?: Expression;
  readonly limit?: number;
  /** How likely it is on a day of play, in percent, where no one sits as the White Cell; absent where it doesn't happen by itself. */
  readonly daily?: Expression;
  readonly seenBy?: readonly string[];
};

export type Policy = {
  readonly id: string;
  readonly name: string;
  readonly weights: readonly {
    readonly seat: string;
    /** Path of the window's state, or `initiatives`. */
    readonly window: string;
    readonly option: string;
    readonly weight: Expression;
  }[];
};

/** A criterion scored at an ending: `score` is an integer expression, 0 to `out`. */
export type Criterion = {
  readonly id: string;
  readonly title: string;
  readonly objective?: string;
  readonly seat?: string;
  readonly score: Expression;
  readonly out: number;
  readonly text?: string;
};

export type SeatValue = { readonly seat: string; readonly value: Expression };

/** What the author promises of the runs. `source` is a condition in the author's words. */
export type Check =
  | { readonly kind: "never" | "always"; readonly condition: Expression; readonly source: string }
  /** Where `condition` holds, `other` holds then or later (`leads_to`); or it doesn't before `other` has held (`before`). */
  | {
      readonly kind: "leads_to" | "before";
      readonly condition: Expression;
      readonly source: string;
      readonly other: Expression;
      readonly otherSource: string;
    }
  /** Of the runs in which every seat plays by the policy, `low` to `high` percent end so. */
  | {
      readonly kind: "share";
      readonly ending: string;
      readonly policy?: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "reaches"; readonly endings: readonly string[] }
  | { readonly kind: "play"; readonly choices: readonly string[]; readonly ends: string };

/** A point of the story by which runs are compared. It changes no play. */
export type Milestone = {
  readonly id: string;
  readonly title: string;
  readonly act?: string;
  /** The id of a seat or chart. */
  readonly lane?: string;
  readonly reached: Reached;
};

/** When a milestone is reached, for the first time. `state` is a path. */
export type Reached =
  | { readonly kind: "entered"; readonly state: string }
  /** In a state in which play has come to rest. */
  | { readonly kind: "holds"; readonly condition: Expression };

/** What is true whenever a text is shown, as its author says. It changes no play. */
export type Claim = {
  /** The text's, as a translation names it: `charts.incident.states.drift.news`. */
  readonly path: string;
  readonly shown: Showing;
  /** It is only shown where this holds, being one of several or the reason of a lock. */
  readonly when?: Expression;
  readonly holds: Expression;
  /** The condition in the author's words. */
  readonly source: string;
  /** Where the text stands in the file, counted from 1. */
  readonly line: number;
};

/** When a text is shown. `state` is a path. */
export type Showing =
  /** Before the first choice. */
  | { readonly kind: "start" }
  /** Whenever play comes to rest in the state, before the run is over. */
  | { readonly kind: "standing"; readonly state: string }
  /** Whenever the seat is asked, in this state or at any of its windows; without a seat, whoever is. `initiative`: while that isn't used up. */
  | { readonly kind: "asked"; readonly state?: string; readonly seat?: string; readonly initiative?: string }
  /** When the run has ended, in this state or in any. */
  | { readonly kind: "over"; readonly state?: string }
  /** News, at the end of the microstep in which what raises it happens: the state is entered, */
  | { readonly kind: "entered"; readonly state: string }
  /** the state's transition is taken, by its index in one of its lists, */
  | {
      readonly kind: "taken";
      readonly state: string;
      readonly list: "always" | "after" | "every" | "on" | "resolve";
      readonly index: number;
    }
  /** the option is chosen, or comes to light; by chance without a seat, */
  | { readonly kind: "chosen"; readonly state: string; readonly seat?: string; readonly option: string }
  | { readonly kind: "initiative"; readonly initiative: string }
  | { readonly kind: "inject"; readonly inject: string };

export type LatLon = readonly [latitude: number, longitude: number];

/** Polygons of a scenario's own land: an outer ring, then its holes; the last point of a ring is the first. */
export type Land = readonly (readonly (readonly LatLon[])[])[];

export type ScenarioMap = {
  /** `east` is less than `west` where it crosses the antimeridian. */
  readonly view: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  readonly places: readonly Place[];
  readonly units: readonly Unit[];
  readonly zones: readonly Zone[];
  readonly routes: readonly Route[];
  /** Items that hold in every state, before those of the states. */
  readonly items: readonly MapItem[];
  /** Whether the borders of countries are drawn; left out for no. */
  readonly borders?: true;
  /** Drawn instead of the world's coast. */
  readonly land?: Land;
};

export type PlaceKind =
  | "city"
  | "capital"
  | "base"
  | "port"
  | "airfield"
  | "island"
  | "strait"
  | "sea"
  | "land"
  | "site";

export type Place = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly at: LatLon;
  readonly side?: Side;
  /** 1 is named at every zoom, 3 only close by. */
  readonly importance: 1 | 2 | 3;
  readonly note?: string;
  readonly source?: string;
  readonly seenBy?: readonly string[];
};

export type Unit = {
  readonly id: string;
  readonly name: string;
  /** APP-6(D) / MIL-STD-2525D symbol identification code, 20 digits. */
  readonly symbol: string;
  readonly side: Side;
  readonly at: LatLon;
  readonly shown: boolean;
  readonly note?: string;
  readonly source?: string;
  readonly seenBy?: readonly string[];
};

export type ZoneKind = "exercise" | "quarantine" | "blockade" | "adiz" | "corridor" | "range" | "eez" | "area";

export type Zone = {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly side?: Side;
  readonly shown: boolean;
  readonly shape:
    | { readonly kind: "polygon"; readonly points: readonly LatLon[] }
    | { readonly kind: "circle"; readonly at: LatLon; readonly radiusKm: number };
  readonly note?: string;
  readonly source?: string;
  readonly seenBy?: readonly string[];
};

export type Route = {
  readonly id: string;
  readonly name: string;
  readonly kind: "sea" | "air" | "missile";
  readonly side?: Side;
  readonly shown: boolean;
  readonly points: readonly LatLon[];
  readonly note?: string;
  readonly seenBy?: readonly string[];
};

export type MapItem = { readonly when?: Expression } & (
  | { readonly kind: "show" | "hide"; readonly ids: readonly string[] }
  | { readonly kind: "move"; readonly unit: string; readonly to: LatLon; readonly via: readonly LatLon[] }
  | { readonly kind: "status"; readonly unit: string; readonly status: UnitStatus }
  | { readonly kind: "strike"; readonly at: LatLon; readonly by?: Side }
  | { readonly kind: "focus"; readonly at: LatLon; readonly radiusKm: number }
);

export type UnitStatus = "present" | "damaged" | "destroyed";
