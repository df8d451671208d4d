import ts from "typescript";
import { expect, test } from "vitest";
import { findOldForms } from "../../scripts/checks/kinds/findOldForms.mjs";

const KINDS = `
declare const unreachable: (value: never) => never;
type Zone = { readonly kind: "circle"; readonly radius: number; readonly name: string };
type Act = { readonly op: "add"; readonly by: number } | { readonly op: "set"; readonly to: number } | { readonly op: "times"; readonly factor: number };
type Kind = "near" | "far" | "away";
declare const act: Act; declare const kind: Kind; declare const word: string; declare const two: "on" | "off"; declare const take: (act: Act) => string;
`;

/** The lines of what is found in a text. */
const found = (text: string): readonly string[] => {
  const host = ts.createCompilerHost({});
  host.getSourceFile = (name, target) =>
    name === "kinds.ts" ? ts.createSourceFile(name, KINDS + text, target, true) : undefined;
  const program = ts.createProgram({
    rootNames: ["kinds.ts"],
    options: { noLib: true, strict: true, types: [] },
    host,
  });
  return findOldForms(program, (file) => file === "kinds.ts").map((form) => form.text);
};

test("a default over a closed union is found, unless it can't be reached", () => {
  expect(found('switch (act.op) { case "add": break; default: take(act); }')).toHaveLength(1);
  expect(found('switch (kind) { case "near": break; default: }')).toHaveLength(1);
  expect(found('switch (kind) { case "near": case "far": case "away": break; default: unreachable(kind); }')).toEqual(
    [],
  );
  expect(
    found('const go = (): number => { switch (kind) { case "near": return 1; case "far": case "away": return 2; } };'),
  ).toEqual([]);
  expect(found('switch (word) { case "near": break; default: }')).toEqual([]);
});

test("a default that looks the kind up in a table isn't found, one that hands the whole thing on is", () => {
  const table = "declare const words: Record<Kind, string>; const of = (kind: Kind): string => ";
  expect(found(`${table}{ switch (kind) { case "near": return ""; default: return words[kind]; } };`)).toEqual([]);
  expect(
    found('const of = (): string => { switch (act.op) { case "add": return ""; default: return take(act); } };'),
  ).toHaveLength(1);
});

test("a switch that goes on is found, since no answer is missing there", () => {
  expect(found('switch (kind) { case "near": take(act); break; case "far": case "away": }')).toHaveLength(1);
});

test("a conditional that has one answer for all other kinds is found, however it asks", () => {
  expect(found('const a = act.op === "add" ? 1 : 2;')).toEqual(['act.op === "add" ? 1 : 2']);
  expect(found('const a = act.op !== "add" ? 1 : 2;')).toHaveLength(1);
  expect(found('const a = kind === "near" ? 1 : kind === "far" ? 2 : 3;')).toEqual(['kind === "far" ? 2 : 3']);
});

test("of an operation, to which more will come, two answers are found as well", () => {
  const effect = 'declare const effect: { readonly operation: "add" | "set" }; ';
  expect(found(`${effect}const a = effect.operation === "add" ? 1 : 2;`)).toHaveLength(1);
  expect(found(`${effect}const { operation } = effect; const a = operation === "set" ? 1 : 2;`)).toHaveLength(1);
});

test("a question that only one kind can answer, one of two kinds and one that hands the kind on are not", () => {
  expect(found('const a = act.op === "add" ? act.by : undefined;')).toEqual([]);
  expect(found('const a = two === "on" ? 1 : 2;')).toEqual([]);
  expect(found('const a = act.op === "add" ? "more" : take(act);')).toEqual([]);
  expect(found('const a = kind === "near" ? "here" : kind;')).toEqual([]);
});
