import { expect, test } from "vitest";
import { toScxml } from "#export";
import { programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { parseXml, type XmlElement } from "./xmlTree.ts";

const DOCUMENT = around(`first:
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
    draw:
      chance: { outcomes: { yes: { title: Yes, p: "score - 9", to: over }, no: { title: No, p: 1, to: ask } } }
    over: { ending: { title: Over, kind: mixed, text: It is over. } }
second:
  start: pick
  states:
    pick:
      decide:
        seat: japan
        prompt: Which?
        choose: 1..2
        options: { one: { title: One, do: { score: +1 } }, two: { title: Two, when: known } }`);

test("the head of the document says what has to be sent to it and what it leaves out", () => {
  const [head = ""] = DOCUMENT.split("<scxml ");
  for (const word of ["choice.WINDOW.OPTION", "initiative.SEAT.INITIATIVE", "game-clock", "loop without end"])
    expect(head).toContain(word);
});

test("nothing waits for real time, and a timer runs from the state's entry until it is left", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const all = [...walk(parseXml(toScxml(program)))];
  expect(all.filter(({ name, attributes }) => name === "send" && attributes["delay"] !== undefined)).toEqual([]);
  for (const { index, kind, hours, node } of program.timers) {
    const state = all.find(({ attributes }) => attributes["id"] === program.nodes[node]?.path.replaceAll(":", "-"));
    const location = `dueHours[${index}]`;
    expect(assigned(child(state, "onexit"), location)).toEqual(["-1"]);
    expect(assigned(child(state, "onentry"), location)).toEqual(kind === "aside" ? [] : [`hour + ${hours}`]);
    const window = program.windows.find(({ asideTimer }) => asideTimer === index);
    const initiatives = program.transitions.flatMap(({ trigger }) =>
      trigger.kind === "initiative" && trigger.window === window?.index
        ? [program.initiatives[trigger.initiative]?.takesHours ?? 0].filter((one) => one > 0)
        : [],
    );
    const started = all.filter(({ name }) => name === "transition").flatMap((one) => assigned(one, location));
    expect(started).toEqual(initiatives.map((one) => `hour + ${one}`));
  }
});

test("time passes while no window is open, an hour or a timer at a time, after every event from outside", () => {
  const clock = [...walk(parseXml(DOCUMENT))].find(({ attributes }) => attributes["id"] === "game-clock");
  expect(clock?.children.filter(({ name }) => name === "transition").map(textOf)).toEqual([
    "clock [nextTimer(In) >= 0 && dueHours[nextTimer(In)] > hour]: hour = dueHours[nextTimer(In)]; send clock",
    "clock [nextTimer(In) >= 0 && dueHours[nextTimer(In)] <= hour]: send 'time.' + nextTimer(In); dueHours[nextTimer(In)] = -1",
    "choice initiative inject time: send clock",
  ]);
  const all = [...walk(parseXml(DOCUMENT))];
  const charts = all.find(({ attributes }) => attributes["id"] === "all-charts");
  expect(charts?.children.at(-1)).toEqual(clock);
  expect(DOCUMENT).toContain("if (openWindow(In) != '' || isOver(In)) return -1;");
});

test("without a timer there is no clock", () => {
  const text = around("only:\n  start: end\n  states:\n    end: { ending: { title: End, kind: mixed, text: End. } }");
  expect(text).not.toContain('id="game-clock"');
});

test("a choice is taken at the open window alone, and only where it is legal", () => {
  expect(transitions(DOCUMENT, "choice")).toEqual([
    "choice.first.ask.wait [openWindow(In) == 'first.ask' && (score < 3)]:",
    "choice.first.ask.call [openWindow(In) == 'first.ask']:",
    "choice.first.draw.yes [openWindow(In) == 'first.draw' && ((score - 9) > 0 || !((1) > 0))]:",
    "choice.first.draw.no [openWindow(In) == 'first.draw']:",
    "choice.second.pick [openWindow(In) == 'second.pick' && isPick(_event.data, ['one', 'two'], 1, 2) && (!hasPicked(_event.data, 'two') || (known))]: if hasPicked(_event.data, 'one')",
  ]);
  expect(DOCUMENT).toContain("if (isOver(In)) return '';\n  if (In('first.ask-open')) return 'first.ask';");
});

test("a deadline means nothing while a choice is under way", () => {
  expect(transitions(DOCUMENT, "time")[0]).toBe("time.0 [!In('first.ask-waiting_call')]:");
});

test("initiatives and injects are counted where they are limited, and asked of those who haven't chosen yet", () => {
  const text = around(
    `talks:
  start: meet
  states:
    meet:
      together:
        japan: { prompt: J, options: { ask: { title: Ask } } }
        us: { prompt: U, options: { back: { title: Back } } }
        resolve: [over]
    over: { ending: { title: Over, kind: mixed, text: It is over. } }`,
    `initiatives:
  call: { seat: us, title: Call, limit: 2 }
  wave: { seat: us, title: Wave, limit: none }
injects:
  storm: { title: Storm }
  rain: { title: Rain, limit: none, when: known }`,
  );
  expect(transitions(text, "initiative")).toEqual([
    "initiative.us.call [openWindow(In) == 'talks.meet' && sealedChoices[1] == 0 && timesTaken[0] < 2]: timesTaken[0] = timesTaken[0] + 1",
    "initiative.us.wave [openWindow(In) == 'talks.meet' && sealedChoices[1] == 0]:",
  ]);
  expect(transitions(text, "inject")).toEqual([
    "inject.storm [!isOver(In) && timesTaken[2] < 1]: timesTaken[2] = timesTaken[2] + 1",
    "inject.rain [!isOver(In) && (known)]:",
  ]);
});

test("an outer state hears a signal only if no state in any of its regions does", () => {
  const text = around(`chart:
  start: outer
  states:
    outer:
      on: { gust: over, drop: over }
      regions:
        left: { start: one, states: { one: { on: { gust: [{ when: known, to: two }] } }, two: {} } }
        right: { start: one, states: { one: { on: { drop: { do: { score: +1 } } } } } }
    plain:
      on: { gust: over }
      start: inner
      states: { inner: { on: { gust: over } } }
    over: { ending: { title: Over, kind: mixed, text: It is over. } }`);
  expect(transitions(text, "signal").slice(0, 2)).toEqual([
    "signal.gust [!(In('chart.outer.left.one') && (known))]:",
    "signal.drop [!(In('chart.outer.right.one'))]:",
  ]);
  expect(transitions(text, "signal")).toContain("signal.gust:");
});

test("results are cut off only where they can be too large", () => {
  const text = around(`chart:
  start: one
  states:
    one:
      always:
        - { when: "score + other > 3", to: two }
        - { when: "score * 1000000000 + 1 > 3", to: two }
        - { when: "score - -1 > -(-score)", to: two }
        - two
    two: { ending: { title: Two, kind: mixed, text: Two. } }`);
  expect(transitions(text, undefined)).toEqual([
    " [(score + other > 3)]:",
    " [(cutOff(cutOff(score * 1000000000) + 1) > 3)]:",
    " [(score - -1 > -(-score))]:",
    ":",
  ]);
});

test("names are ones that ECMAScript and other tools take", () => {
  const text = toScxml(
    programOf(
      withNobodyToPlay(
        scenarioAround(`chart:
  start: one
  states:
    one: { enter: { do: { new: +1 } }, always: [{ when: class, to: two }, two] }
    two: { ending: { title: Two, kind: mixed, text: Two. } }`),
      )
        .replace("id: test", "id: the-long-way")
        .replace(
          "variables:",
          "variables:\n  new: { name: New, range: 0..9, start: 4 }\n  class: { name: Class, start: true }",
        ),
    ),
  );
  expect(text).toContain('name="the_long_way"');
  expect(text).toContain('<data id="newValue" expr="4"/>');
  expect(text).toContain('<assign location="newValue" expr="clampTo(0, 9, newValue + (1))"/>');
  expect(transitions(text, undefined)[0]).toBe(" [(classValue)]:");
});

function around(charts: string, rest = ""): string {
  return toScxml(programOf(withNobodyToPlay(scenarioAround(charts, rest))));
}

/** A seat that a person can take needs a window. */
function withNobodyToPlay(text: string): string {
  return text.replace(", playable: true", "");
}

function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) yield* walk(one);
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

function assigned(element: XmlElement | undefined, location: string): readonly (string | undefined)[] {
  return (element?.children ?? [])
    .filter(({ name, attributes }) => name === "assign" && attributes["location"] === location)
    .map(({ attributes }) => attributes["expr"]);
}

/** The transitions of a kind of event, in the document's order; those without an event for `undefined`. */
function transitions(document: string, kind: string | undefined): readonly string[] {
  return [...walk(parseXml(document))]
    .filter(({ name, attributes }) => name === "transition" && attributes["event"]?.split(".")[0] === kind)
    .map(textOf);
}

/** `event [condition]: what happens`. */
function textOf({ attributes: { event = "", cond }, children }: XmlElement): string {
  const what = children.map(({ name, attributes }) => {
    if (name === "assign") return `${attributes["location"]} = ${attributes["expr"]}`;
    return `${name} ${attributes["event"] ?? attributes["eventexpr"] ?? attributes["cond"]}`;
  });
  return plain(`${event}${cond === undefined ? "" : ` [${cond}]`}:${what.length === 0 ? "" : ` ${what.join("; ")}`}`);
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
