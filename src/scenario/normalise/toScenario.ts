import { compact } from "#base";
import { toClaims } from "../claims/toClaims.ts";
import type {
  CriterionDraft,
  InitiativeDraft,
  InjectDraft,
  PolicyDraft,
  ScenarioDraft,
  SourceDraft,
  VariableDraft,
} from "../document/draft.ts";
import type { Entries } from "../document/name.ts";
import type { ChartDraft } from "../document/stateDraft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import { compileInteger } from "../expression/compiler.ts";
import { wholeOf } from "../expression/part.ts";
import { toDomain } from "../names/toDomain.ts";
import type { Chart, Criterion, Initiative, Inject, Policy, Scenario, Source, Variable } from "../scenario.ts";
import { toCheck } from "./check.ts";
import { toConsequence } from "./consequence.ts";
import type { Lowering } from "./lowering.ts";
import { toMap } from "./map.ts";
import { toMilestone } from "./milestone.ts";
import { toBasis, toWeight } from "./option.ts";
import { toCompound } from "./state.ts";
import { idsOf, toNews } from "./varyingText.ts";

/** The draft as a scenario: names resolved, expressions compiled, defaults filled in. Worth having only without errors. */
export const toScenario = (draft: ScenarioDraft, on: Lowering): Scenario => ({
  format: 1,
  id: draft.id.value,
  title: draft.title.value,
  summary: draft.summary.value,
  language: draft.language,
  clock: { start: draft.clock.start },
  sources: entriesOf(draft.sources, toSource),
  objectives: entriesOf(draft.objectives, (id, { value: text }) => ({ id, text })),
  seats: entriesOf(draft.seats, (id, seat) =>
    compact({
      id,
      name: seat.name.value,
      role: seat.role.value,
      playable: seat.playable,
      brief: seat.brief?.value,
      side: seat.side,
      at: seat.at?.value,
      stances: seat.stances?.map(({ key, value: { name, p } }) => ({
        id: key.value,
        name: name.value,
        p: toWeight(p, 1, on),
      })),
    }),
  ),
  variables: entriesOf(draft.variables, (id, variable) => toVariable(id, variable, on)),
  curves: entriesOf(draft.curves, (id, { points, source }) =>
    compact({ id, points: points.map(({ key, value }) => [key.value, value.value] as const), source: source?.value }),
  ),
  charts: entriesOf(draft.charts, (id, chart) => toChart(id, chart, on)),
  initiatives: entriesOf(draft.initiatives, (id, initiative) => toInitiative(id, initiative, on)),
  injects: entriesOf(draft.injects, (id, inject) => toInject(id, inject, on)),
  policies: entriesOf(draft.policies, (id, policy) => toPolicy(id, policy, on)),
  assess: entriesOf(draft.assess, (id, criterion) => toCriterion(id, criterion, on)),
  values: entriesOf(draft.values, (seat, value) => ({
    seat,
    value: compileInteger(wholeOf(value), on.endScope, on.compiler),
  })),
  checks: draft.checks.flatMap((check) => toCheck(check, on)),
  milestones: draft.milestones.flatMap(({ key, value }) => toMilestone(key.value, value, on)),
  map: toMap(draft.map, on),
  claims: toClaims(draft, on),
});

const entriesOf = <From, To>(entries: Entries<From>, turn: (id: string, value: From) => To): readonly To[] =>
  entries.map(({ key, value }) => turn(key.value, value));

const toSource = (id: string, { title, url, date, confidence }: SourceDraft): Source =>
  compact({ id, title: title.value, url: url?.value, date, confidence });

/** How a variable is shown where the author doesn't say. */
const SHOWN_AS: Readonly<Record<Variable["kind"], Variable["show"]>> = {
  integer: "count",
  enum: "flag",
  boolean: "flag",
};

const toVariable = (id: string, draft: VariableDraft, on: Lowering): Variable => {
  const domain = toDomain(draft);
  const about = compact({
    id,
    name: draft.name.value,
    note: draft.note?.value,
    unit: draft.unit?.value,
    source: draft.source?.value,
    show: draft.show ?? SHOWN_AS[domain.kind],
    ladder: draft.ladder?.value === "down" ? ("down" as const) : undefined,
    showWhen: compileCondition(draft.showWhen, on.scope, on.compiler),
    seenBy: idsOf(draft.seenBy),
  });
  return { ...about, ...domain };
};

const toChart = (id: string, draft: ChartDraft, on: Lowering): Chart => {
  const entry = on.names.charts.get(id);
  return compact({
    id,
    name: draft.name?.value ?? id,
    show: draft.show,
    showWhen: compileCondition(draft.showWhen, on.scope, on.compiler),
    seenBy: idsOf(draft.seenBy),
    root: entry === undefined ? emptyRoot(id) : toCompound(entry, on),
  });
};

const emptyRoot = (id: string): Chart["root"] => ({
  kind: "compound",
  id,
  path: id,
  start: "",
  states: [],
  brief: [],
  map: [],
  enter: { do: [], raise: [] },
  exit: { do: [], raise: [] },
  always: [],
  after: [],
  on: [],
});

const toInitiative = (id: string, draft: InitiativeDraft, on: Lowering): Initiative =>
  compact({
    id,
    seat: draft.seat.value,
    title: draft.title.value,
    detail: draft.detail?.value,
    news: toNews(draft.news, on),
    basis: toBasis(draft.basis),
    when: compileCondition(draft.when, on.scope, on.compiler),
    locked: draft.locked?.value,
    for: draft.for?.value,
    against: draft.against?.value,
    source: draft.source?.value,
    takesHours: draft.takes?.value ?? 0,
    limit: toLimit(draft.limit),
    ...toConsequence(draft, on),
    weight: toWeight(draft.weight, 0, on),
    at: draft.at?.value,
    seenBy: idsOf(draft.seenBy),
  });

const toInject = (id: string, draft: InjectDraft, on: Lowering): Inject =>
  compact({
    id,
    title: draft.title.value,
    detail: draft.detail?.value,
    news: toNews(draft.news, on),
    source: draft.source?.value,
    when: compileCondition(draft.when, on.scope, on.compiler),
    limit: toLimit(draft.limit),
    daily: draft.daily === undefined ? undefined : toWeight(draft.daily, 0, on),
    ...toConsequence(draft, on),
    seenBy: idsOf(draft.seenBy),
  });

const toLimit = (limit: number | "none"): number | undefined => (limit === "none" ? undefined : limit);

const toPolicy = (id: string, draft: PolicyDraft, on: Lowering): Policy => ({
  id,
  name: draft.name?.value ?? id,
  weights: draft.others.flatMap(({ key: seat, value: windows }) =>
    windows.flatMap(({ key: window, value: options }) =>
      options.map(({ key: option, value }) => ({
        seat: seat.value,
        window: window.value,
        option: option.value,
        weight: toWeight(value, 0, on),
      })),
    ),
  ),
});

const toCriterion = (id: string, draft: CriterionDraft, on: Lowering): Criterion =>
  compact({
    id,
    title: draft.title.value,
    objective: draft.objective?.value,
    seat: draft.seat?.value,
    score: compileInteger(wholeOf(draft.score), on.endScope, on.compiler),
    out: draft.out.value,
    text: draft.text?.value,
  });
