/**
 * A kind that isn't there yet, and the places that have to change once it is.
 * @typedef {object} NewKind
 * @property {string} title
 * @property {readonly Edit[]} edits what adds it
 * @property {readonly string[]} mustName the files in which the compiler has to find a mistake then
 */

/**
 * Text that is put into a file, behind a text that stands there once.
 * @typedef {object} Edit
 * @property {string} file
 * @property {string} after
 * @property {string} add
 */

/**
 * What may join the closed unions and lists that many files read. Each is a promise: someone who adds such a kind is led by the
 * compiler to every place that has to know it.
 * @type {readonly NewKind[]}
 */
export const NEW_KINDS = [
  {
    title: "an operation of an effect",
    edits: [
      {
        file: "src/scenario/scenario.ts",
        after: 'export type Effect = { readonly variable: string; readonly operation: "add" | "set"',
        add: ' | "times"',
      },
      {
        file: "src/engine/program/program.ts",
        after: 'export type ProgramEffect = { readonly variable: number; readonly operation: "add" | "set"',
        add: ' | "times"',
      },
    ],
    mustName: [
      "src/scenario/analysis/toWorld.ts",
      "src/scenario/rules/looks/effectResult.ts",
      "src/engine/state/resultOf.ts",
      "src/kernel/moves.ts",
      "src/export/promela/moves.ts",
      "src/export/scxml/express.ts",
      "src/export/text/actText.ts",
      "src/analysis/slice/rough.ts",
    ],
  },
  {
    title: "a function in expressions",
    edits: [
      {
        file: "src/scenario/expression/expression.ts",
        after: '  | { readonly kind: "least" | "greatest"; readonly of: readonly Expression[] }',
        add: '\n  | { readonly kind: "sign"; readonly of: Expression }',
      },
      {
        file: "src/engine/program/code.ts",
        after: '  | { readonly op: "least" | "greatest"; readonly of: readonly Code[] }',
        add: '\n  | { readonly op: "sign"; readonly of: Code }',
      },
    ],
    mustName: [
      "src/scenario/analysis/sizeOf.ts",
      "src/scenario/analysis/reason.ts",
      "src/scenario/rules/looks/whatIsKnown.ts",
      "src/engine/program/lowerExpression.ts",
      "src/engine/program/someCode.ts",
      "src/engine/program/rangeOf.ts",
      "src/engine/state/evaluate.ts",
      "src/engine/wording/describeFailing.ts",
      "src/kernel/translate.ts",
      "src/export/promela/express.ts",
      "src/export/text/codeText.ts",
    ],
  },
  {
    title: "an operator in expressions",
    edits: [
      { file: "src/base/interval.ts", after: 'export type Arithmetic = "+" | "-" | "*" | "/" | "%"', add: ' | "^"' },
    ],
    mustName: [
      "src/base/interval.ts",
      "src/engine/program/someCode.ts",
      "src/engine/program/rangeOf.ts",
      "src/engine/state/evaluate.ts",
      "src/engine/wording/describeFailing.ts",
      "src/kernel/translate.ts",
      "src/export/promela/express.ts",
      "src/export/text/codeText.ts",
    ],
  },
  {
    title: "a trigger of transitions",
    edits: [
      {
        file: "src/engine/program/program.ts",
        after: 'export type Trigger =\n  | { readonly kind: "always" }',
        add: '\n  | { readonly kind: "noon" }',
      },
    ],
    mustName: [
      "src/engine/referee/machineEvent.ts",
      "src/engine/machine/mayHappen.ts",
      "src/engine/machine/perform.ts",
      "src/kernel/transitions.ts",
      "src/export/promela/moves.ts",
      "src/export/scxml/executable.ts",
      "src/export/text/guardText.ts",
      "src/export/diff/listStates.ts",
      "src/analysis/coverage/item.ts",
    ],
  },
  {
    title: "a promise of an author",
    edits: [
      {
        file: "src/engine/program/program.ts",
        after: '  | { readonly kind: "reaches"; readonly endings: readonly string[] }',
        add: '\n  | { readonly kind: "avoids"; readonly endings: readonly string[] }',
      },
    ],
    mustName: ["src/engine/program/everyCode.ts", "src/export/promela/toPromela.ts"],
  },
  {
    title: "a reason to refuse a choice",
    edits: [
      {
        file: "src/engine/choice/refusal.ts",
        after: 'export type PlainRefusal =\n  | { readonly code: "ended" }',
        add: '\n  | { readonly code: "asleep" }',
      },
    ],
    mustName: [
      "src/engine/wording/describeRefusal.ts",
      "src/engine/wording/english.ts",
      "src/engine/wording/japanese.ts",
      "src/engine/wording/traditionalChinese.ts",
    ],
  },
  {
    title: "a kind of choice",
    edits: [
      {
        file: "src/engine/choice/choice.ts",
        after: '  | { readonly kind: "inject"; readonly inject: string }',
        add: '\n  | { readonly kind: "pass"; readonly seat: string }',
      },
    ],
    mustName: ["src/engine/choice/checkChoice.ts", "src/engine/choice/choiceText.ts"],
  },
  {
    title: "a list of the map's view",
    edits: [
      {
        file: "src/sitting/view/mapView.ts",
        after: "readonly strikes: StrikeView;",
        add: "\n  readonly currents: MapThing;",
      },
    ],
    mustName: [
      "src/sitting/view/toMapView.ts",
      "src/sitting/view/toMapPreview.ts",
      "src/map/layers/layer.ts",
      "src/map/layers/layers.ts",
      "src/map/view/projectedView.ts",
      "src/map/view/projectView.ts",
      "src/map/view/projectedPreview.ts",
      "src/map/layout/layoutMap.ts",
      "src/ui/map/joinPreviews.ts",
      "src/ui/map/MapText.tsx",
    ],
  },
  {
    title: "something on the map to point at",
    edits: [{ file: "src/map/mapThing.ts", after: 'export type ThingKind = "place"', add: ' | "current"' }],
    mustName: ["src/ui/map/findThing.ts"],
  },
  {
    title: "a line of the map's legend",
    edits: [
      {
        file: "src/map/legend/legendItem.ts",
        after: '| { readonly kind: "strike" }',
        add: ' | { readonly kind: "current" }',
      },
    ],
    mustName: ["src/map/legend/paintLegendItem.ts", "src/ui/map/MapLegend.tsx"],
  },
];
