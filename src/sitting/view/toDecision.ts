import {
  type Asked,
  authoredState,
  authoredWindow,
  describeFailing,
  describeRefusal,
  type GameState,
  type ProgramWindow,
  type Status,
} from "#engine";
import type { Basis, Initiative, Option } from "#scenario/model";
import type { Moves } from "./moves.ts";
import type { Decision, OptionCard, Spot } from "./sittingView.ts";
import { changedSpot, firstSpot, seatAt } from "./spots.ts";
import type { Teller } from "./teller.ts";
import { toMapPreview } from "./toMapPreview.ts";
import { toMapView } from "./toMapView.ts";

/** The decision that the seat is asked for, as a card, with the units where they were moved; undefined where it isn't asked. */
export const toDecision = (teller: Teller, state: GameState, asked: Asked, moved?: Moves): Decision | undefined => {
  const window = teller.program.windows.find(({ path }) => path === asked.window);
  const authored = window === undefined ? undefined : authoredWindow(teller.program, window);
  if (window === undefined || authored === undefined || asked.own.length === 0) return undefined;
  const desk =
    authored.kind === "together"
      ? authored.seats.find(({ seat }) => seat === teller.seat)
      : authored.kind === "decide"
        ? authored
        : undefined;
  if (desk === undefined) return undefined;
  const title = authoredState(teller.program, window.path)?.title;
  const map = toMapView(teller, state, moved);
  const home = firstSpot(map, seatAt(teller.scenario, teller.seat));
  const at = firstSpot(map, [desk.at, authored.at, ...seatAt(teller.scenario, teller.seat)]);
  return {
    window: window.path,
    ...(at === undefined ? {} : { at }),
    ...(title === undefined ? {} : { title: teller.tell(title, state) }),
    prompt: teller.tell(desk.prompt, state),
    urgent: window.isUrgent,
    together: authored.kind === "together",
    choose: { low: window.low, high: window.high },
    ...deadlineOf(teller, state, window),
    options: asked.own.flatMap((status) => cardOf({ teller, state, moved }, desk.options, status, at)),
    initiatives: asked.initiatives.flatMap((status) => initiativeCard({ teller, state, moved }, status, home)),
  };
};

const deadlineOf = (
  { program, tell, instant }: Teller,
  state: GameState,
  window: ProgramWindow,
): Pick<Decision, "deadline"> => {
  const due = state.due[window.deadlineTimer] ?? -1;
  const authored = authoredWindow(program, window);
  if (due < 0 || authored?.kind !== "decide") return {};
  const option = authored.options.find(({ id }) => id === authored.otherwise);
  const otherwise = tell(option?.title ?? "", state);
  return { deadline: { hours: due - state.hour, instant: instant(due), otherwise, option: option?.id ?? "" } };
};

type Scene = { readonly teller: Teller; readonly state: GameState; readonly moved: Moves | undefined };

const cardOf = (
  scene: Scene,
  options: readonly Option[],
  status: Status,
  window: Spot | undefined,
): readonly OptionCard[] => {
  const option = options.find(({ id }) => id === status.id);
  if (option === undefined) return [];
  return [{ ...toCard(scene.teller, scene.state, option, status), ...actsOn(scene, option, window) }];
};

/** What it would change on the map, and where it acts. */
const actsOn = (
  { teller, state, moved }: Scene,
  action: Parameters<typeof toMapPreview>[2],
  window: Spot | undefined,
): Pick<OptionCard, "preview" | "at"> => {
  const preview = toMapPreview(teller, state, action, moved);
  const [own] = preview?.questions ?? [];
  const at = own ?? (preview && changedSpot(preview)) ?? window;
  return {
    ...(preview === undefined ? {} : { preview }),
    ...(at === undefined ? {} : { at: { id: at.id, name: at.name, at: at.at } }),
  };
};

const initiativeCard = (scene: Scene, status: Status, window: Spot | undefined): readonly OptionCard[] => {
  const { teller, state } = scene;
  const index = teller.scenario.initiatives.findIndex(({ id }) => id === status.id);
  const initiative = teller.scenario.initiatives[index];
  if (initiative === undefined) return [];
  const { limit } = initiative;
  const left = limit === undefined ? {} : { left: limit - (state.taken[index] ?? 0) };
  return [{ ...toCard(teller, state, initiative, status), ...left, ...actsOn(scene, initiative, window) }];
};

const toCard = (teller: Teller, state: GameState, authored: Option | Initiative, { refusal }: Status): OptionCard => {
  const { tell, cite } = teller;
  const told = (key: "detail" | "for" | "against") => {
    const text = authored[key];
    return text === undefined ? {} : { [key]: tell(text, state) };
  };
  return {
    id: authored.id,
    title: tell(authored.title, state),
    ...told("detail"),
    ...told("for"),
    ...told("against"),
    ...basisOf(teller, authored.basis),
    ...cite(authored.source),
    takesHours: authored.takesHours,
    ...(refusal === undefined ? {} : { locked: lockOf(teller, state, refusal) }),
  };
};

const basisOf = ({ cite }: Teller, basis: Basis | undefined): Pick<OptionCard, "basis"> => {
  if (basis === undefined) return {};
  const { law, text, source } = basis;
  return { basis: { law, ...(text === undefined ? {} : { text }), ...cite(source) } };
};

const lockOf = (
  { program, seat, wording, tell }: Teller,
  state: GameState,
  refusal: NonNullable<Status["refusal"]>,
): NonNullable<OptionCard["locked"]> => {
  if (refusal.code !== "locked") return { failing: [describeRefusal(program, state, refusal, { seat, wording })] };
  const why = refusal.locked === undefined ? {} : { why: tell(refusal.locked, state) };
  return { ...why, failing: describeFailing(program, state, refusal.failing, { seat, wording }) };
};
