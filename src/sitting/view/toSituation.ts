import { authoredState, canSeeChart, canSeeNode, type GameState, type Step, type TraceEvent } from "#engine";
import { type Chart, type State, walkStates } from "#scenario/model";
import type { Dark } from "./dark.ts";
import type { ChartStatus, SituationText, Stepper } from "./sittingView.ts";
import type { Teller } from "./teller.ts";

/**
 * What the active states say: the one that asks for a choice first, then the others in file order. Of a state without a brief its title, where that stands
 * nowhere else.
 */
export const toSituation = (teller: Teller, state: GameState, window: string | undefined): readonly SituationText[] => {
  const texts = activeStates(teller, state).flatMap((authored) => situationOf(teller, state, authored, window));
  return [...texts.filter(({ path }) => path === window), ...texts.filter(({ path }) => path !== window)];
};

const activeStates = ({ program, seat }: Teller, state: GameState): readonly State[] =>
  program.nodes.flatMap(({ index, role, path }) => {
    const authored =
      role === "state" && state.active[index] === 1 && canSeeNode(program, index, seat)
        ? authoredState(program, path)
        : undefined;
    return authored === undefined ? [] : [authored];
  });

const situationOf = (
  teller: Teller,
  state: GameState,
  authored: State,
  window: string | undefined,
): readonly SituationText[] => {
  const { path, title = "", source } = authored;
  const asked = path === window;
  const texts = [briefOf(teller, state, authored), asked ? forAll(teller, state, authored) : undefined];
  const brief = texts.filter((text) => text !== undefined).join("\n\n");
  if (brief === "" && (title === "" || (!asked && isTitled(teller, authored)))) return [];
  return [{ path, title: teller.tell(title, state), brief, ...teller.cite(source) }];
};

/** What everyone at a table reads before each of them is asked. */
const forAll = (teller: Teller, state: GameState, authored: State): string | undefined => {
  const window = authored.kind === "atomic" ? authored.window : undefined;
  const sits = window?.kind === "together" && window.seats.some(({ seat }) => seat === teller.seat);
  return sits && window.prompt !== undefined ? teller.tell(window.prompt, state) : undefined;
};

/** Whether a state's title stands somewhere else: as a chart's status, as a step, as the ending. */
const isTitled = ({ scenario }: Teller, state: State): boolean => {
  const [id, ...inner] = state.path.split(".");
  const show = scenario.charts.find((chart) => chart.id === id)?.show;
  return isEnding(state) || (show === "status" && state.kind === "atomic") || (show === "stepper" && inner.length < 2);
};

const briefOf = ({ hear }: Teller, state: GameState, { brief }: State): string | undefined => hear(brief, state);

/** Charts drawn as steps: their top states, which one holds and which have held. */
export const toSteppers = (teller: Teller, steps: readonly Step[], dark: Dark): readonly Stepper[] =>
  shownCharts(teller, "stepper", dark).map((chart) => ({
    chart: chart.id,
    name: chart.name,
    steps: stepsOf(teller, steps, chart),
  }));

const stepsOf = (teller: Teller, steps: readonly Step[], chart: Chart): Stepper["steps"] => {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const visited = new Set(steps.flatMap(({ trace }) => trace.flatMap(enteredNode)));
  return chart.root.states
    .filter(({ path }) => teller.isSeen(path))
    .filter((state) => !isEnding(state) || teller.isActive(state.path, last.state))
    .map((state) => {
      const node = teller.program.nodes.find(({ path }) => path === state.path);
      const brief = briefOf(teller, last.state, state);
      return {
        id: state.id,
        title: teller.tell(state.title ?? state.id, last.state),
        ...(brief === undefined ? {} : { brief }),
        ...teller.cite(state.source),
        current: node !== undefined && last.state.active[node.index] === 1,
        visited: node !== undefined && visited.has(node.index),
      };
    });
};

/** The possible endings aren't steps on the way. */
const isEnding = (state: State): boolean => state.kind === "atomic" && state.ending !== undefined;

const enteredNode = (event: TraceEvent): readonly number[] => (event.type === "entered" ? [event.node] : []);

/** Charts shown by one line: the titles of their innermost active states. */
export const toStatuses = (teller: Teller, state: GameState, dark: Dark): readonly ChartStatus[] =>
  shownCharts(teller, "status", dark).flatMap((chart) => {
    const titles = [...walkStates(chart)]
      .filter(
        ({ kind, path, title }) =>
          kind === "atomic" && teller.isSeen(path) && title !== undefined && teller.isActive(path, state),
      )
      .map(({ title }) => teller.tell(title ?? "", state));
    return titles.length === 0
      ? []
      : [{ chart: chart.id, name: chart.name, title: titles.join(" · "), ...teller.knowers(chart.seenBy) }];
  });

const shownCharts = (
  { program, scenario, seat }: Teller,
  show: Chart["show"],
  { charts: dark }: Dark,
): readonly Chart[] =>
  scenario.charts.filter(
    (chart, index) => chart.show === show && !dark.has(chart.id) && canSeeChart(program, index, seat),
  );
