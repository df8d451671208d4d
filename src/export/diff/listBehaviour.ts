import type { Act, Code, Program, ProgramCheck, ProgramVariable } from "#engine/program";
import { valueWords } from "#scenario/model";
import { actTexts } from "../text/actText.ts";
import { conditionText, numberText } from "../text/codeText.ts";
import type { Thing } from "./behaviour.ts";
import { listStates } from "./listStates.ts";
import { listWindows } from "./listWindows.ts";
import { listSecretsOfMap, seersAspect } from "./seers.ts";

/** Everything that a program's rules say, in file order, without a text of the author's. */
export const listBehaviour = (program: Program): readonly Thing[] => [
  ...program.seats.map((id): Thing => ({ kind: "seat", id, aspects: {} })),
  ...program.variables.map((variable, index) => toVariable(program, variable, index)),
  ...program.curves.map(
    ({ id, x, y }): Thing => ({
      kind: "curve",
      id,
      aspects: { points: x.map((at, index) => `${at}: ${y[index]}`).join(", ") },
    }),
  ),
  ...program.signals.map((id): Thing => ({ kind: "signal", id, aspects: {} })),
  ...listStates(program),
  ...listWindows(program),
  ...program.initiatives.map(
    ({ id, seat, takesHours, ...initiative }, index): Thing => ({
      kind: "initiative",
      id: `${program.seats[seat]}!${id}`,
      aspects: {
        ...actAspects(program, initiative),
        weight: numberText(program, initiative.weight),
        takes: `${takesHours}h`,
        ...seersAspect(program.scenario.initiatives[index]?.seenBy),
      },
    }),
  ),
  ...program.injects.map(
    ({ id, ...inject }, index): Thing => ({
      kind: "inject",
      id: `white_cell!${id}`,
      aspects: { ...actAspects(program, inject), ...seersAspect(program.scenario.injects[index]?.seenBy) },
    }),
  ),
  ...listPolicies(program),
  ...listSecretsOfMap(program),
  ...program.criteria.map(
    ({ id, score, out }): Thing => ({
      kind: "criterion",
      id,
      aspects: { score: numberText(program, score), out: String(out) },
    }),
  ),
  ...program.values.map(
    ({ seat, value }): Thing => ({
      kind: "value",
      id: program.seats[seat] ?? "",
      aspects: { value: numberText(program, value) },
    }),
  ),
  ...program.checks.map((check): Thing => ({ kind: "check", id: checkText(program, check), aspects: {} })),
  ...program.milestones.map(
    (milestone, index): Thing => ({
      kind: "milestone",
      id: program.scenario.milestones[index]?.id ?? "",
      aspects: {
        reached:
          milestone.kind === "entered"
            ? `state ${program.nodes[milestone.node]?.path ?? ""}`
            : `when ${conditionText(program, milestone.condition)}`,
      },
    }),
  ),
  ...program.claims.map(
    ({ holds }, index): Thing => ({
      kind: "claim",
      id: program.scenario.claims[index]?.path ?? "",
      aspects: { holds: conditionText(program, holds) },
    }),
  ),
];

const toVariable = ({ scenario }: Program, variable: ProgramVariable, index: number): Thing => {
  const declared = scenario.variables[index];
  const words = declared === undefined ? [] : valueWords(declared);
  const range = words.length > 0 ? words.join(", ") : `${variable.low}..${variable.high}`;
  return {
    kind: "variable",
    id: variable.id,
    aspects: { range, start: String(declared?.start), ...seersAspect(declared?.seenBy) },
  };
};

const actAspects = (
  program: Program,
  { when, act, limit }: { readonly when?: Code; readonly act: Act; readonly limit: number },
): Thing["aspects"] => ({
  when: when === undefined ? "always" : conditionText(program, when),
  effects: actTexts(program, act).join("; "),
  limit: limit < 0 ? "none" : String(limit),
});

const listPolicies = (program: Program): readonly Thing[] =>
  program.policies.map(({ id, weights }) => ({
    kind: "policy",
    id,
    aspects: Object.fromEntries(
      weights.map(({ seat, window, option, weight }) => {
        const row = program.windows[window];
        const desk = row?.desks.find((one) => one.seat === seat);
        const name = row === undefined ? program.initiatives[option]?.id : `${row.path}=${desk?.options[option]?.id}`;
        return [`weight of ${program.seats[seat]} ${name}`, numberText(program, weight)];
      }),
    ),
  }));

const checkText = (program: Program, check: ProgramCheck): string => {
  switch (check.kind) {
    case "never":
    case "always":
      return `${check.kind}: ${conditionText(program, check.condition)}`;
    case "leads_to":
      return `when: ${conditionText(program, check.condition)}; leads_to: ${conditionText(program, check.other)}`;
    case "before":
      return `before: ${conditionText(program, check.condition)}; first: ${conditionText(program, check.other)}`;
    case "share":
      return `share: ${check.ending}; within: ${check.low}..${check.high}${check.policy === undefined ? "" : `; policy: ${check.policy}`}`;
    case "reaches":
      return `reaches: ${check.endings.join(", ")}`;
    case "play":
      return `play: ${check.choices.join(", ")}; ends: ${check.ends}`;
  }
};
