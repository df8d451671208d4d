/** A game as Gambit's documentation of the .efg format has it; read strictly. */
export type Efg = {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  readonly root: EfgNode;
};

export type EfgNode =
  | {
      readonly kind: "chance";
      readonly label: string;
      readonly actions: readonly string[];
      /** Numerators and denominators. */
      readonly shares: readonly (readonly [bigint, bigint])[];
      readonly children: readonly EfgNode[];
    }
  | {
      readonly kind: "player";
      /** From 1. */
      readonly player: number;
      readonly set: number;
      readonly label: string;
      readonly actions: readonly string[];
      readonly children: readonly EfgNode[];
    }
  | { readonly kind: "end"; readonly label: string; readonly payoffs: readonly number[] };

type Token = { readonly kind: "text" | "number" | "word" | "brace"; readonly text: string };

/** A backslash in a text stands before a quotation mark, so none can be its last character or stand alone. */
const TOKEN = /\s*(?:"((?:[^"\\]|\\")*)"|([-+]?\d+(?:\/\d+)?)(?=\s|$)|([{}])|([A-Za-z]+)(?=\s|$))/y;

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== "") {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`no token: ${text.slice(at, at + 40)}`);
    const [, quoted, number, brace, word] = found;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll('\\"', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (brace !== undefined) tokens.push({ kind: "brace", text: brace });
    else tokens.push({ kind: "word", text: word ?? "" });
  }
  return tokens;
};

/**
 * Throws at the first thing that breaks the grammar, where a set or an outcome is described in two ways, where two of them have one name (Gambit 17
 * wants them different), where chances don't add up to 1, and where the tree ends too early or too late.
 */
export const readEfg = (text: string): Efg => {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (kind: Token["kind"], wanted?: string): string => {
    const token = tokens[at++];
    if (token?.kind !== kind || (wanted !== undefined && token.text !== wanted))
      throw new Error(`token ${at} is ${JSON.stringify(token)}, not ${wanted ?? kind}`);
    return token.text;
  };
  const isNext = (text: string): boolean => tokens[at]?.kind === "brace" && tokens[at]?.text === text;
  const list = <Item>(item: () => Item): readonly Item[] => {
    const items: Item[] = [];
    take("brace", "{");
    while (!isNext("}")) items.push(item());
    take("brace", "}");
    if (items.length === 0) throw new Error("an empty list");
    return items;
  };
  const whole = (least: number): number => {
    const number = Number(take("number"));
    if (!Number.isInteger(number) || number < least) throw new Error(`${number} isn't a number from ${least} on`);
    return number;
  };
  const isOnce = (names: readonly string[]): void => {
    if (new Set(names).size !== names.length || names.includes("")) throw new Error(`alike or empty: ${names}`);
  };
  const [described, names] = [new Map<string, string>(), new Map<string, string>()];
  /** What has a number has one description and a name of its own. */
  const describe = (number: string, owner: string, name: string, description: string): void => {
    const [known, namesake] = [described.get(number) ?? description, names.get(`${owner} ${name}`) ?? number];
    if (known !== description || namesake !== number || name === "") throw new Error(`${number} "${name}" is another`);
    described.set(number, description);
    names.set(`${owner} ${name}`, number);
  };
  const noOutcome = (): void => {
    if (take("number") !== "0") throw new Error("payoffs on the way");
  };

  take("word", "EFG");
  take("number", "2");
  take("word", "R");
  const title = take("text");
  const players = list(() => take("text"));
  isOnce(players);
  const comment = take("text");

  const readChance = (): EfgNode => {
    take("text", "");
    const set = whole(1);
    const label = take("text");
    const drawn = list(() => ({ action: take("text"), share: readShare(take("number")) }));
    const actions = drawn.map(({ action }) => action);
    const shares = drawn.map(({ share }) => share);
    isOnce(actions);
    const common = shares.reduce((product, [, below]) => product * below, 1n);
    if (shares.reduce((sum, [above, below]) => sum + (above * common) / below, 0n) !== common)
      throw new Error(`"${label}" doesn't add up to 1`);
    describe(`draw ${set}`, "chance", label, JSON.stringify([label, drawn.map(({ action }) => action), `${shares}`]));
    noOutcome();
    return { kind: "chance", label, actions, shares, children: actions.map(readNode) };
  };
  const readPlayer = (): EfgNode => {
    take("text", "");
    const [player, set] = [whole(1), whole(1)];
    if (player > players.length) throw new Error(`no player ${player}`);
    const label = take("text");
    const actions = list(() => take("text"));
    isOnce(actions);
    describe(`set ${player} ${set}`, `set ${player}`, label, JSON.stringify([label, actions]));
    noOutcome();
    return { kind: "player", player, set, label, actions, children: actions.map(readNode) };
  };
  const readEnd = (): EfgNode => {
    take("text", "");
    const outcome = whole(1);
    const label = take("text");
    const payoffs = list(() => Number(take("number")));
    if (payoffs.length !== players.length) throw new Error(`"${label}" has ${payoffs.length} payoffs`);
    describe(`outcome ${outcome}`, "outcome", label, JSON.stringify([label, payoffs]));
    return { kind: "end", label, payoffs };
  };
  const readNode = (): EfgNode => {
    const kind = take("word");
    if (kind === "c") return readChance();
    if (kind === "p") return readPlayer();
    if (kind === "t") return readEnd();
    throw new Error(`a node can't be "${kind}"`);
  };
  const root = readNode();
  if (at !== tokens.length) throw new Error("there is more after the tree");
  return { title, comment, players, root };
};

const readShare = (text: string): readonly [bigint, bigint] => {
  const [above = "", below = "1"] = text.split("/");
  const share = [BigInt(above), BigInt(below)] as const;
  if (share[0] <= 0n || share[1] < share[0]) throw new Error(`${text} is no probability above 0`);
  return share;
};
