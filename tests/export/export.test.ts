import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type AnyStateNode, createMachine } from "xstate";
import type { Program } from "#engine";
import { toDiagram, toDot, toMermaid, toScxml, toXstate } from "#export";
import { programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { scxmlFaults } from "./scxmlRules.ts";
import { parseXml } from "./xmlTree.ts";

const shipped = (id: string): string =>
  readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), "utf8");

const PROGRAMS: readonly (readonly [string, Program])[] = [
  ["every construct of the format", programOf(readFixture("kitchenSink.yaml"))],
  ["harbour-incident", programOf(shipped("harbour-incident"))],
  ["alliance-or-abandonment", programOf(shipped("alliance-or-abandonment"))],
];

/** Titles and values that mean something in one of the formats. */
const HOSTILE = programOf(
  scenarioAround(`first:
  name: 'A "name" -- <b>&amp;</b>; | %% \\\\ #59;'
  start: end
  states:
    end:
      title: "end --> [*] : state '{'"
      decide: { seat: japan, prompt: Go?, options: { graph: { title: x, to: graph, when: score > 1 && known } } }
    graph: { title: "&quot; <!-- --> ]]>", ending: { title: x, kind: mixed, text: x } }`),
);

describe.each([...PROGRAMS, ["hostile texts", HOSTILE] as const])("of %s", (_, program) => {
  const own = program.nodes.filter(({ role }) => role === "state");

  test("the XState configuration makes a machine with the program's states and transitions", () => {
    const config = JSON.parse(JSON.stringify(toXstate(program)));
    const machine = createMachine(config);
    const nodes = [...walk(machine.root)].filter((node) => node !== machine.root);
    expect(nodes.map(({ meta }) => meta.path).toSorted()).toEqual(program.nodes.map(({ path }) => path).toSorted());
    expect(nodes.flatMap(transitionsOf).toSorted()).toEqual(
      program.transitions
        .map(({ source, target }) => `${program.nodes[source]?.path} -> ${program.nodes[target]?.path ?? ""}`)
        .toSorted(),
    );
    const starts = nodes.filter(({ type }) => type === "compound").map(({ initial }) => initial.target[0]?.meta.path);
    expect(starts.toSorted()).toEqual(
      program.nodes.flatMap(({ start }) => program.nodes[start]?.path ?? []).toSorted(),
    );
  });

  test("the SCXML is well-formed and keeps the element rules", () => {
    const text = toScxml(program);
    expect(scxmlFaults(parseXml(text))).toEqual([]);
    const count = (name: string) => text.split(`<${name} `).length - 1;
    const clock = program.timers.length > 0 ? 1 : 0;
    expect(count("state") + count("parallel")).toBe(program.nodes.length + 1 + clock);
    expect(count("transition")).toBe(program.transitions.length + program.injects.length + 3 * clock);
  });

  test("Graphviz draws the DOT text without a complaint, where it is installed", ({ skip }) => {
    const drawn = spawnSync("dot", ["-Tsvg"], { input: toDot(toDiagram(program)), encoding: "utf8" });
    if (drawn.error !== undefined) skip("Graphviz isn't installed");
    expect([drawn.status, drawn.stderr]).toEqual([0, ""]);
    expect(drawn.stdout).toContain("</svg>");
  });

  test("the Mermaid text declares every state once, and its transitions lead between declared states", () => {
    const lines = toMermaid(toDiagram(program))
      .trimEnd()
      .split("\n")
      .map((line) => line.trim());
    expect(lines.filter((line) => MERMAID.every((form) => !form.test(line)))).toEqual([]);
    const declared = lines.flatMap((line) => /^state "[^"]*" as (\w+)/.exec(line)?.[1] ?? []);
    expect(declared).toEqual(own.map(({ path }) => `s_${path.replaceAll(".", "__")}`));
    const named = lines.flatMap((line) => /^(?:\[\*\]|(\w+)) --> (\w+)/.exec(line)?.slice(1) ?? []);
    expect(named.filter((id) => id !== undefined && !declared.includes(id))).toEqual([]);
    expect(lines.filter((line) => line.endsWith("{")).length).toBe(lines.filter((line) => line === "}").length);
  });

  test("the DOT text declares every state once, and its edges lead between declared states", () => {
    const text = toDot(toDiagram(program));
    const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => `"${quoted.slice(1, -1).replace(/[^\w.:]/g, "_")}"`);
    const lines = bare
      .trimEnd()
      .split("\n")
      .map((line) => line.trim());
    expect(lines.filter((line) => DOT.every((form) => !form.test(line)))).toEqual([]);
    const declared = lines.flatMap((line) => /^(?:subgraph "cluster_|")([^"]*)" [[{]/.exec(line)?.[1] ?? []);
    expect(declared.filter((id) => !id.endsWith(":start"))).toEqual(own.map(({ path }) => path));
    const ends = lines.flatMap((line) => /^"([^"]*)" -> "([^"]*)"/.exec(line)?.slice(1) ?? []);
    expect(ends.filter((id) => !declared.includes(id))).toEqual([]);
  });
});

/** The statements of a stateDiagram-v2, as Mermaid's documentation has them. */
const MERMAID = [
  /^stateDiagram-v2$/,
  /^accTitle: [^{}]+$/,
  /^state "(?:[^"#;<>{}]|#\d+;)*" as \w+(?: \{)?$/,
  /^(?:\[\*\]|\w+) --> \w+(?:: (?:[^"#;<>{}:]|#\d+;)+)?$/,
  /^class \w+ \w+$/,
  /^classDef \w+ [\w:#,-]+$/,
  /^--$/,
  /^\}$/,
];

const DOT = [
  /^digraph "\w+" \{$/,
  /^compound=true; rankdir=TB; fontname="\w+";$/,
  /^(?:node|edge) \[.*\];$/,
  /^subgraph "[\w.]+" \{$/,
  /^label="\w+";(?: style=dashed;)?$/,
  /^"[\w.:]+"(?: -> "[\w.]+")?(?: \[(?:(?:, )?\w+=(?:\w+|"[\w.:]*"))+\])?;$/,
  /^\}$/,
];

function* walk(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* walk(child);
}

const transitionsOf = (node: AnyStateNode): readonly string[] =>
  [...[...node.transitions.values()].flat(), ...(node.always ?? [])].map(
    ({ target }) => `${node.meta.path} -> ${target?.[0]?.meta.path ?? ""}`,
  );

test("a diagram folds the engine's own states into their windows, and words every edge", () => {
  const program = programOf(
    scenarioAround(`talks:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: Ask?
        deadline: 6h
        otherwise: wait
        options:
          wait: { title: Wait, to: draw, when: score < 3 }
          call: { title: Call, takes: 2h, to: over }
      on: { gone: { to: over, when: "!known || talks == 'ask'" } }
    draw:
      chance: { outcomes: { yes: { title: Yes, p: "1 + score / 2", to: over }, no: { title: No, p: 1, to: ask, raise: gone } } }
    over: { ending: { title: Over, kind: mixed, text: It is over. } }`),
  );
  expect(toDiagram(program).edges.map(({ from, to, kind, label }) => `${from} -> ${to} ${kind}: ${label}`)).toEqual([
    'talks.ask -> talks.over signal: gone [!known || talks == "ask"]',
    "talks.ask -> talks.draw time: deadline 6h: wait",
    "talks.ask -> talks.draw choice: wait [score < 3]",
    "talks.ask -> talks.over choice: call, takes 2h",
    "talks.draw -> talks.over chance: yes (p 1 + score / 2)",
    "talks.draw -> talks.ask chance: no (p 1)",
  ]);
});

test("a condition that negates a comparison of charts or choices is worded as the opposite comparison", () => {
  const program = programOf(
    scenarioAround(`talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: J, options: { ask: { title: Ask }, wait: { title: Wait } } }
        us: { prompt: U, options: { back: { title: Back }, refuse: { title: Refuse } } }
        resolve:
          - { when: "japan == 'ask' && us != 'back'", to: over }
          - { when: "!(weather == 'calm') && !known", to: over }
          - { to: meet }
    over: { ending: { title: Over, kind: mixed, text: It is over. } }
weather:
  start: calm
  states: { calm: { on: { blow: storm } }, storm: {} }`),
  );
  expect(toDiagram(program).edges.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['resolve [japan == "ask" && us != "back"]', 'resolve [weather != "calm" && !known]']),
  );
  const scxml = toScxml(program);
  expect(scxml).toContain('cond="(sealedChoices[0] == 1 &amp;&amp; sealedChoices[1] != 1)"');
  expect(scxml).toContain("cond=\"(!In('weather.calm') &amp;&amp; !known)\"");
});

test("a diagram of one chart has nothing of the others", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const { states, edges } = toDiagram(program, ["incident"]);
  expect(states[0]?.path).toBe("incident");
  expect(
    [...states.map(({ path }) => path), ...edges.flatMap(({ from, to }) => [from, to])].filter(
      (path) => !/^incident\b/.test(path),
    ),
  ).toEqual([]);
});
