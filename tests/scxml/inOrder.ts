/** What of SCION is used, of the version that is installed; names with a low line are inside it. */
export type Session = {
  readonly start: () => unknown;
  readonly gen: (event: ScionEvent) => unknown;
  readonly on: (name: "onError" | "onSmallStepBegin", listener: (about: unknown) => void) => void;
  readonly getSnapshot: () => readonly [unknown, unknown, unknown, Readonly<Record<string, unknown>>, ...unknown[]];
  readonly getFullConfiguration: () => readonly string[];
  isIn(state: string): boolean;
  readonly _configuration: { readonly add: (state: State) => void; readonly remove: (state: State) => void };
  _evaluateAction(event: unknown, action: unknown): unknown;
  _getStatesExited(transitions: unknown): readonly [unknown, State[]];
  _exitStates(event: unknown, transitions: unknown): readonly State[];
  _computeEntrySet(transitions: unknown, entered: Set<State>, byDefault: Set<State>, history: object): void;
  _enterStates(event: unknown, transitions: unknown): unknown;
};
export type ScionEvent = { readonly name: string; readonly data?: unknown };
export type StatechartClass = new (
  model: unknown,
  options: { readonly customSend: (event: ScionEvent) => void },
) => Session;
type State = {
  readonly id: string;
  readonly documentOrder: number;
  readonly isAtomic?: boolean;
  readonly onEntry?: readonly (readonly unknown[])[];
  readonly onExit?: readonly (readonly unknown[])[];
};

/**
 * SCION as the Recommendation has it (W3C, SCXML, appendix D, `enterStates` and `exitStates`) where it departs from that. It enters states
 * breadth first and leaves them likewise, instead of in document order. And it keeps the innermost states alone, so that during a microstep `In`
 * knows no state whose inner one has been left or hasn't been entered yet.
 */
export const inOrder = (base: StatechartClass): StatechartClass =>
  class extends base {
    /** The active states while a microstep is under way. */
    active: Set<string> | undefined;

    override isIn(state: string): boolean {
      return this.active === undefined ? super.isIn(state) : this.active.has(state);
    }

    override _exitStates(event: unknown, transitions: unknown): readonly State[] {
      const [, left] = this._getStatesExited(transitions);
      const inTurn = left.toSorted((one, other) => other.documentOrder - one.documentOrder);
      this.active = new Set(this.getFullConfiguration());
      for (const state of inTurn) {
        for (const action of state.onExit?.flat() ?? []) this._evaluateAction(event, action);
        if (state.isAtomic) this._configuration.remove(state);
        this.active.delete(state.id);
      }
      return left;
    }

    override _enterStates(event: unknown, transitions: unknown): unknown {
      const entered = new Set<State>();
      this._computeEntrySet(transitions, entered, new Set(), {});
      const inTurn = [...entered].toSorted((one, other) => one.documentOrder - other.documentOrder);
      for (const state of inTurn) {
        if (state.isAtomic) this._configuration.add(state);
        this.active?.add(state.id);
        for (const action of state.onEntry?.flat() ?? []) this._evaluateAction(event, action);
      }
      this.active = undefined;
      return entered;
    }
  };
