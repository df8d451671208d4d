/**
 * A sound scenario of about so many lines. It grows as scenarios do: more charts, each with its windows, variables,
 * signals, places and units, that read and move each other. Beyond what can be played side by side, charts have several crises one after the other.
 */
export const generateScenario = (lines: number): string => {
  const crises = Math.max(1, Math.round((lines - FIXED) / LINES_OF_A_CRISIS));
  const all = Array.from({ length: crises }, (_, index) => index);
  const next = (index: number): number => (index + 1) % crises;
  return [
    HEAD,
    "sources:",
    ...all.map((i) => `  report_${i}: { title: Report ${i}, url: "https://example.org/${i}", date: 2027-01-02 }`),
    "seats:",
    "  japan: { name: Japan, role: Prime Minister, playable: true }",
    "  china: { name: China, role: President, side: red }",
    "variables:",
    ...all.map(
      (i) => `  strain_${i}: { name: Strain ${i}, range: 0..100, start: 20, show: meter, source: report_${i} }`,
    ),
    ...all.map((i) => `  stance_${i}: { name: Stance ${i}, values: [open, closed, broken], start: open }`),
    "curves:",
    "  outrage: { points: { 0: 0, 10: 5, 100: 20 } }",
    "charts:",
    ...all
      .slice(0, MOST_CHARTS)
      .flatMap((chart) => [
        ...toChart(chart),
        ...all.filter((i) => i % MOST_CHARTS === chart).flatMap((i) => toStates(i, next(i), i + MOST_CHARTS < crises)),
      ]),
    "map:",
    "  places:",
    ...all.map((i) => `    port_${i}: { name: Port ${i}, kind: port, at: [${20 + (i % 30)}, ${110 + (i % 40)}] }`),
    "  units:",
    ...all.map((i) => `    ship_${i}: { name: Ship ${i}, symbol: "10033000001202000000", side: blue, at: port_${i} }`),
    "",
  ].join("\n");
};

const FIXED = 14;
const LINES_OF_A_CRISIS = 72;

const HEAD = `threshold: 1
id: generated
title: Generated
summary: A scenario of many crises.
language: en
clock: { start: 2027-04-02T06:00+09:00 }`;

const MOST_CHARTS = 150;

const toChart = (i: number): readonly string[] =>
  `  crisis_${i}:
    name: Crisis ${i}
    show: stepper
    start: watching_${i}
    states:`.split("\n");

const toStates = (i: number, other: number, goesOn: boolean): readonly string[] =>
  `      watching_${i}:
        title: Watching ${i}
        brief: The strain stands at {strain_${i}}, {strain_${i}, plural, one {# point} other {# points}} above nothing.
        map: [{ show: ship_${i} }]
        on:
          alarm_${i}: { to: talks_${i}, do: { strain_${i}: +4 } }
        after:
          12h: { to: cabinet_${i} }
      cabinet_${i}:
        title: The cabinet meets
        brief:
          - { when: "strain_${i} > 50", text: "It is *tense*. See [the report](https://example.org/${i})." }
          - { text: It is calm. }
        enter: { do: { strain_${i}: "+ outrage(strain_${other}) / 4" } }
        decide:
          seat: japan
          prompt: What do you order about crisis ${i}?
          deadline: 6h
          otherwise: wait
          options:
            wait:
              title: Wait
              detail: Nothing is done for now.
              do: { strain_${i}: -2 }
              weight: "1 + strain_${i} / 10"
              to: watching_${i}
            close:
              title: Close the strait
              news: Japan closes the strait.
              when: { stance_${i}: open, strain_${i}: ">= 10" }
              locked: The strait isn't open, or nobody minds.
              for: It is quick.
              against: It is seen.
              source: report_${i}
              takes: 12h
              do:
                strain_${i}: +5
                stance_${i}: closed
              raise: alarm_${other}
              preview: [{ move: ship_${i}, to: port_${other} }]
              to: talks_${i}
      talks_${i}:
        title: Talks
        chance:
          outcomes:
            good:
              title: They agree
              p: "max(1, 50 - strain_${i})"
              to: calm_${i}
              do: { stance_${i}: open }
            bad:
              title: They don't
              p: 20
              to: watching_${goesOn ? i + MOST_CHARTS : i}
              do:
                stance_${i}: broken
                strain_${i}: +3
      calm_${i}:
        title: Calm
        always:
          - { when: "crisis_${other % MOST_CHARTS} == 'calm_${other}' || hour > 900 && stance_${other} in ['open', 'broken']", to: over_${i} }
      over_${i}: { ending: { title: Over, kind: mixed, text: It is over. } }`.split("\n");
