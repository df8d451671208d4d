/** A sitting that this tab plays, until it lets go. */
export type Hold = { readonly release: () => void };

/** Which tab of a browser plays a sitting: one at a time, so that two don't write against each other. */
export type Presence = {
  /** Takes a sitting for this tab; undefined where another tab plays it. `onLost` is called when another takes it over. */
  readonly hold: (id: string, onLost: () => void) => Promise<Hold | undefined>;
  /** Takes it from whichever tab plays it. */
  readonly takeOver: (id: string, onLost: () => void) => Promise<Hold>;
  /** Tells other tabs that something new of a sitting is stored. */
  readonly tell: (id: string) => void;
  /** Calls back when another tab does, until the function given back is called. */
  readonly watch: (id: string, onChange: () => void) => () => void;
};

/** What tabs say to each other. */
export type Message = {
  /** `ask`: who plays this? `here`: I do. `take`: I do from now on. `stored`: there is something new. */
  readonly kind: "ask" | "here" | "take" | "stored";
  readonly sitting: string;
  readonly tab: string;
};

/** Messages to all other tabs, and from them. */
export type Channel = {
  readonly post: (message: Message) => void;
  readonly listen: (onMessage: (message: Message) => void) => () => void;
};
