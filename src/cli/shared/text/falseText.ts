import { type TextVerdict, type Way, whereFalse } from "#analysis";
import { type Code, createReferee, type GameState, type Program, type Referee, someCode } from "#engine";
import { type Showing, textsOf, valueWords } from "#scenario";
import { countOf } from "./figures.ts";
import { tellRun, tellWay } from "./verdict.ts";

/** So much of a text is enough to know it by. */
const LONGEST = 70;

/** The lines about the false texts of a file: of each where it stands, what isn't true of it, the values, and the way to it. */
export const tellFalse = (
  program: Program,
  texts: readonly TextVerdict[],
  { file, runs }: { readonly file: string; readonly runs: ReadonlyMap<number, string> },
): readonly string[] => {
  if (texts.every(({ kind }) => kind !== "false")) return [];
  const referee = createReferee(program, { keepsMicrosteps: true });
  return texts.flatMap((verdict, claim) =>
    verdict.kind === "false" ? tellOne(referee, claim, verdict.way, { file, run: runs.get(claim) }) : [],
  );
};

const tellOne = (
  referee: Referee,
  claim: number,
  way: Way,
  { file, run }: { readonly file: string; readonly run: string | undefined },
): readonly string[] => {
  const { program } = referee;
  const authored = program.scenario.claims[claim];
  if (authored === undefined) return [];
  const { path, line, source } = authored;
  const state = whereFalse(referee, claim, way);
  const values = state === undefined ? [] : valuesOf(program, claim, state);
  return [
    `  FALSE   ${file}:${line}: ${path}`,
    `          "${shorten(textsOf(program.scenario).get(path) ?? "")}"`,
    `          holds: ${source}${values.length === 0 ? "" : `, but ${values.join(", ")}`}`,
    ...tellWay(program, way, "It is shown, and isn't true,").map((told) => `          ${told}`),
    ...tellRun(run),
  ];
};

/** How many of the texts with claims are true, so far as is known. */
export const countTexts = (texts: readonly TextVerdict[], isComplete: boolean): string => {
  const of = (kind: TextVerdict["kind"]): number => texts.filter((one) => one.kind === kind).length;
  const [held, unseen, wrong] = [of("held"), of("unseen"), of("false")];
  const what = texts.length === 1 ? "text" : "texts";
  return [
    `${countOf(held)} of ${countOf(texts.length)} ${what} with "holds" ${isComplete ? "proved" : "held"}`,
    ...(wrong > 0 ? [`${countOf(wrong)} false`] : []),
    ...(unseen > 0 ? [`${countOf(unseen)} never shown`] : []),
  ].join("; ");
};

/** The texts that were never shown, each on a line; those of injects can't be, since nothing is tried with the White Cell. */
export const listUnseen = (program: Program, texts: readonly TextVerdict[], file: string): readonly string[] =>
  texts.flatMap(({ kind }, claim) => {
    const authored = program.scenario.claims[claim];
    return kind === "unseen" && authored !== undefined
      ? [`  not ${UNSEEN[authored.shown.kind]} ${file}:${authored.line}: ${authored.path}`]
      : [];
  });

/** Why a text wasn't seen. */
const UNSEEN: Readonly<Record<Showing["kind"], string>> = {
  start: "shown",
  standing: "shown",
  asked: "shown",
  over: "shown",
  entered: "shown",
  taken: "shown",
  chosen: "shown",
  initiative: "shown",
  inject: "tried",
};

const shorten = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** What everything that a claim reads is in a state, as its author calls it. */
const valuesOf = (program: Program, claim: number, state: GameState): readonly string[] => {
  const row = program.claims[claim];
  const told = new Set<string>();
  const note = (code: Code): boolean => {
    if (code.op === "hour") told.add(`hour is ${state.hour}`);
    if (code.op === "variable") {
      const variable = program.scenario.variables[code.index];
      const value = state.values[code.index] ?? 0;
      if (variable !== undefined) told.add(`${variable.id} is ${valueWords(variable)[value] ?? value}`);
    }
    if (code.op === "active") {
      const path = program.nodes[code.node]?.path ?? "";
      told.add(`${path} is${state.active[code.node] === 1 ? "" : "n't"} active`);
    }
    return false;
  };
  if (row !== undefined) someCode(row.holds, note);
  return [...told];
};
