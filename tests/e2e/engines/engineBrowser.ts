/** What the tests need of a browser, whatever its engine and whoever drives it. */
export type EngineBrowser = {
  readonly goTo: (url: string) => Promise<void>;
  /** What an expression gives in the page, a promise's value included; it has to be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: string) => Promise<void>;
  /** Gives the page this size, or the nearest that the browser's window can have. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** A PNG of the page as it is seen. */
  readonly picture: () => Promise<Buffer>;
  /** Whether the engine's own accessibility knows something of this role and name. */
  readonly knows: (role: string, name: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** The keys that WebDriver names by a code of its own (W3C, WebDriver, 17.4.2). */
const CODES: Readonly<Record<string, string>> = { Enter: "\uE007", Escape: "\uE00C", Tab: "\uE004" };

/** A key that goes down and up again, as WebDriver wants it, old and new. */
export const keyActions = (key: string): readonly object[] => {
  const value = CODES[key] ?? key;
  return [
    {
      type: "key",
      id: "keys",
      actions: [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ],
    },
  ];
};

/** Capitals that a style makes of a text reach Firefox's and WebKit's accessibility as capitals. */
export const isNamed = (found: string, name: string): boolean => found.toLowerCase() === name.toLowerCase();

/** The value once it is as wanted; throws where it never is. */
export const until = async <Value>(
  what: string,
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> => {
  let value = await read();
  for (let look = 0; look < 600 && !isWanted(value); look++) {
    await new Promise((done) => setTimeout(done, 100));
    value = await read();
  }
  if (!isWanted(value)) throw new Error(`${what}: ${JSON.stringify(value)}`);
  return value;
};
