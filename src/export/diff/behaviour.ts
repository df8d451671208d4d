/** One thing of a scenario that the rules mention, and what they say about it. */
export type Thing = {
  readonly kind:
    | "seat"
    | "variable"
    | "curve"
    | "signal"
    | "state"
    | "ending"
    | "window"
    | "option"
    | "initiative"
    | "inject"
    | "policy"
    | "criterion"
    | "value"
    | "check"
    | "claim"
    | "secret"
    | "milestone";
  /** As it is named in choices and expressions: `approval`, `tokyo.cabinet`, `tokyo.cabinet=wait`. */
  readonly id: string;
  /** What holds of it, by name, in the words of the format. */
  readonly aspects: Readonly<Record<string, string>>;
};
