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
 * What may join the closed unions and lists that many files read. Each is a promise: whoever adds such a kind is led by the
 * compiler to every place that has to know it.
 * @type {readonly NewKind[]}
 */
export const NEW_KINDS = [
  {
    title: "a list of the map's view",
    edits: [
      {
        file: "src/session/view/mapView.ts",
        after: "readonly strikes: StrikeView;",
        add: "\n  readonly currents: MapThing;",
      },
    ],
    mustName: [
      "src/session/view/toMapView.ts",
      "src/session/view/toMapPreview.ts",
      "src/map/layers/layer.ts",
      "src/map/layers/layers.ts",
      "src/map/view/projectedView.ts",
      "src/map/view/projectedPreview.ts",
      "src/map/layout/mapLayout.ts",
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
