import { type FeedItem, type MapChange, mapChanges, type SittingView } from "#sitting";
import { listText } from "../parts/listText.ts";
import { numberText } from "../standing/numberText.ts";
import { words } from "../words.ts";

/** What is new in a view, in sentences: who did what, what it changed, then the question now. Empty where nothing is new. */
export const tellChanges = (before: SittingView, after: SittingView): readonly string[] => {
  const told = [
    ...newItems(before, after).map(itemText),
    ...indicatorTexts(before, after),
    ...chartTexts(before, after),
    ...mapTexts(mapChanges(before.map, after.map)),
  ];
  const asked = askedText(after);
  return asked === undefined || (told.length === 0 && asked === askedText(before)) ? told : [...told, asked];
};

/** The situation for someone who has just arrived: everything since the seat's own last choice, then the question. */
export const tellStanding = (view: SittingView): readonly string[] => {
  const asked = askedText(view);
  return [...sinceOwn(view).map(itemText), ...(asked === undefined ? [] : [asked])];
};

/** Whether the seat itself has chosen something between two views. */
export const hasChosen = (before: SittingView, after: SittingView): boolean =>
  newItems(before, after).some((item) => isOwn(after, item));

/** For what changed without news, the values themselves are named. */
const newItems = (before: SittingView, after: SittingView): readonly FeedItem[] => {
  const known = new Set(before.feed.map(({ id }) => id));
  return after.feed.filter(({ id, kind }) => !known.has(id) && kind !== "change");
};

const sinceOwn = (view: SittingView): readonly FeedItem[] =>
  view.feed.slice(
    Math.max(
      0,
      view.feed.findLastIndex((item) => isOwn(view, item)),
    ),
  );

const isOwn = ({ seat }: SittingView, item: FeedItem): boolean => item.seat?.id === seat.id && item.kind !== "handover";

const itemText = ({ kind, byClock, overruled, seat, mine, text }: FeedItem): string =>
  [
    ...(seat === undefined || mine === true ? [] : [seat.name]),
    ...(kind === "time" ? [words.deadlinePassed] : []),
    ...(byClock === true ? [words.clock.tookIt] : []),
    ...(overruled === true ? [words.company.overruled] : []),
    text,
  ].join(words.joint.colon);

const indicatorTexts = (before: SittingView, after: SittingView): readonly string[] =>
  after.indicators.flatMap(({ variable, name, unit, value }) => {
    const old = before.indicators.find((one) => one.variable === variable)?.value;
    const [from, to] = [old, value].map((one) => one && valueText(one, unit));
    return from === undefined || to === undefined || from === to ? [] : [words.told.change(name, from, to)];
  });

type Value = SittingView["indicators"][number]["value"];

const valueText = (value: Value, unit: string | undefined): string =>
  value.kind === "label" ? value.label : numberText(value.value, unit);

/** Charts that are drawn as steps, and those that are written as a line. */
const chartTexts = (before: SittingView, after: SittingView): readonly string[] => {
  const known = new Set(standings(before).map(standingKey));
  return standings(after)
    .filter((standing) => !known.has(standingKey(standing)))
    .map(({ name, title }) => words.told.stands(name, title));
};

type Standing = { readonly chart: string; readonly name: string; readonly title: string };

const standingKey = ({ chart, title }: Standing): string => `${chart} ${title}`;

const standings = ({ steppers, statuses }: SittingView): readonly Standing[] => [
  ...steppers.flatMap(({ chart, name, steps }) =>
    steps.filter(({ current }) => current).map(({ title }) => ({ chart, name, title })),
  ),
  ...statuses,
];

const WHATS: readonly MapChange["what"][] = ["new", "moved", "damaged", "destroyed", "whole", "gone"];

const mapTexts = (changes: readonly MapChange[]): readonly string[] =>
  WHATS.flatMap((what) => {
    const names = changes.filter((change) => change.what === what).map(({ name }) => name);
    return names.length === 0 ? [] : [words.told.map[what](listText(names))];
  });

const askedText = ({ phase }: SittingView): string | undefined => {
  switch (phase.kind) {
    case "deciding":
      return [...(phase.decision.urgent ? [words.urgent] : []), words.question, phase.decision.prompt].join(
        words.joint.colon,
      );
    case "waiting":
      return [
        phase.chance === undefined ? words.waitingFor(phase.for) : words.chanceDecides,
        ...(phase.prompt === undefined ? [] : [phase.prompt]),
      ].join(words.joint.colon);
    case "ended":
      return undefined;
  }
};
