import { CHANCE } from "#engine";
import type { FeedItem, TurningPoint } from "./sittingView.ts";
import type { Teller } from "./teller.ts";

/** So many that they are read in a minute. */
const MOST_TURNS = 5;
const MOST_CHANGES = 3;
/** What a change from one word to another counts for: a fifth of what a number can move. */
const WORD_SHARE = 0.2;

/**
 * What a run turned on, oldest first: of the seat's own decisions and the draws of chance those that moved most of what
 * the seat can see, and the choice with which it ended, of any seat. Linear in the feed.
 */
export const toTurns = (teller: Teller, feed: readonly FeedItem[]): readonly TurningPoint[] => {
  const plies = groupBy(feed, ({ ply }) => ply);
  const last = plies.find((items) => items.some(({ kind }) => kind === "ending"));
  const turns = plies
    .filter((items) => items !== last && isOwnOrChance(teller, items[0]))
    .map((items) => ({ items, weight: weightOf(teller, items) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_TURNS - 1)
    .map(({ items }) => items);
  return [...turns, ...(last === undefined ? [] : [last])]
    .sort(([one], [other]) => (one?.ply ?? 0) - (other?.ply ?? 0))
    .flatMap((items) => toTurn(teller, items));
};

const isOwnOrChance = ({ seat }: Teller, item: FeedItem | undefined): boolean =>
  item?.seat?.id === CHANCE || item?.seat?.id === seat;

const toTurn = (teller: Teller, items: readonly FeedItem[]): readonly TurningPoint[] => {
  const first = items.find(({ kind }) => kind !== "change");
  if (first === undefined) return [];
  const others = items.slice(items.indexOf(first) + 1);
  const { ply, instant, seat, text, kind, odds, drawn } = first;
  const probability = odds?.find(({ id }) => id === drawn)?.probability;
  return [
    {
      ply,
      instant,
      mine: kind === "choice" && first.mine === true,
      text,
      ...(seat === undefined ? {} : { seat }),
      ...(probability === undefined ? {} : { probability }),
      followed: others.flatMap((item) => (item.kind === "news" ? [item.text] : [])),
      changes: changesOf(items)
        .sort((one, other) => share(teller, other) - share(teller, one))
        .slice(0, MOST_CHANGES),
    },
  ];
};

type Change = FeedItem["changes"][number];

/** All that the choice of a ply changed, the changes of one variable as one; without what time brought later. */
const changesOf = (items: readonly FeedItem[]): Change[] =>
  groupBy(
    items.flatMap(({ followed, changes }) => (followed === true ? changes : [])),
    ({ name }) => name,
  ).flatMap((changes) => {
    const [first] = changes;
    const to = changes.at(-1)?.to;
    if (first === undefined || to === undefined || first.from === to) return [];
    const delta = changes.reduce((sum, change) => sum + (change.delta ?? 0), 0);
    return [{ ...first, to, ...(first.delta === undefined ? {} : { delta }) }];
  });

const weightOf = (teller: Teller, items: readonly FeedItem[]): number =>
  changesOf(items).reduce((sum, change) => sum + share(teller, change), 0);

/** How much of all that it can move a variable has moved. */
const share = ({ scenario }: Teller, { name, delta }: Change): number => {
  const variable = scenario.variables.find((one) => one.name === name);
  return delta === undefined || variable?.kind !== "integer"
    ? WORD_SHARE
    : Math.abs(delta) / Math.max(1, variable.high - variable.low);
};

/** In the order in which their keys first come. */
const groupBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): readonly (readonly Item[])[] => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};
