import { compareEndings, countEndings, type Share, toShare } from "#analysis";
import { authoredState, CHANCE, formatChoice } from "#engine";
import type { EndingKind } from "#scenario/model";
import type { Teller } from "#sitting";
import { endingFor, titleOf } from "#sitting";
import type { OddsEnding, OddsView } from "./oddsView.ts";
import { ENOUGH_RUNS, type Study } from "./study.ts";

/** From good to bad; runs without an ending are last. */
const ORDER: readonly (EndingKind | "none")[] = ["success", "mixed", "frozen", "failure", "catastrophe", "none"];

/** A study in words and shares. `runs` is what every branch has. */
export const toOddsView = (teller: Teller, { crossroads, endings }: Study, runs: number): OddsView => {
  const { program } = teller;
  const { before, branches, seat } = crossroads;
  const known = program.endings.length;
  const counts = endings.map((one) => countEndings(one, known));
  const shown = [...program.endings.keys(), known]
    .filter((place) => counts.some((count) => (count[place] ?? 0) > 0))
    .map((place) => ({ place, ending: endingAt(teller, place, crossroads.before.state) }))
    .sort((one, other) => ORDER.indexOf(one.ending.kind) - ORDER.indexOf(other.ending.kind));
  const inOrder = <Value>(values: readonly Value[] | undefined): readonly Value[] =>
    shown.flatMap(({ place }) => values?.[place] ?? []);
  const sharesOf = (series: number) => inOrder(counts[series]?.map((count) => toShare(count, runs)));
  return {
    seat: teller.seatCard(seat),
    isChance: seat === CHANCE,
    runs,
    margin: marginOf([...endings.keys()].flatMap(sharesOf)),
    isEnough: runs >= ENOUGH_RUNS,
    endings: shown.map(({ ending }) => ending),
    before: sharesOf(0),
    branches: branches.map(({ choice, isTaken }, index) => {
      const id = formatChoice(program, choice);
      const [first, own] = [endings[0], endings[index + 1]];
      return {
        id,
        title: titleOf(teller, before.state, id) ?? "",
        isTaken,
        shares: sharesOf(index + 1),
        moved: first === undefined || own === undefined ? [] : inOrder(compareEndings(first, own, known)),
      };
    }),
    isCut: crossroads.isCut,
  };
};

const marginOf = (shares: readonly Share[]): number =>
  Math.max(0, ...shares.map(({ share, low, high }) => Math.max(share - low, high - share)));

const endingAt = ({ program, tell, seat }: Teller, place: number, state: Parameters<Teller["tell"]>[1]): OddsEnding => {
  const row = program.endings[place];
  const authored = row === undefined ? undefined : authoredState(program, program.nodes[row.node]?.path ?? "");
  const ending = authored?.kind === "atomic" ? authored.ending : undefined;
  if (ending === undefined) return { kind: "none" };
  const { kind, title } = endingFor(ending, seat);
  return { kind, id: ending.id, title: tell(title, state) };
};
