/** Kinds of names that are declared in one place and used in others. */
export type NameKind =
  | "seat"
  | "variable"
  | "source"
  | "objective"
  | "place"
  | "unit"
  | "mapId"
  | "spot"
  | "lane"
  | "initiative"
  | "option"
  | "window"
  | "ending"
  | "policy"
  | "state";

/** A type of value as data. */
export type About =
  | { readonly kind: "text"; readonly markdown: boolean; readonly placeholders: boolean }
  | { readonly kind: "id" | "slug" | "signal" | "boolean" | "duration" | "distance" | "range" | "count" }
  | { readonly kind: "date" | "instant" | "language" | "expression" | "condition" | "effect" | "value" }
  | { readonly kind: "name"; readonly of: NameKind }
  | { readonly kind: "integer" | "number"; readonly low: number; readonly high: number }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly of: About; readonly least: number; readonly most?: number }
  | { readonly kind: "map"; readonly keys: About; readonly of: About; readonly least: number }
  | { readonly kind: "either"; readonly of: readonly About[] }
  | {
      readonly kind: "object";
      readonly noun: string;
      readonly keys: readonly KeyAbout[];
      readonly others?: { readonly keys: About; readonly of: About; readonly doc: string };
    }
  /** A shape that holds itself, by the name under which it is defined. */
  | { readonly kind: "again"; readonly noun: string; readonly of: () => About };

/** A key of an object as data: its type, whether it has to be there, what holds when it isn't, and one sentence. */
export type KeyAbout = {
  readonly key: string;
  readonly about: About;
  readonly required: boolean;
  readonly default?: string;
  readonly doc: string;
};
