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
        after:
          "/** Shown as a short effect when the id is new since the last view. */\n  readonly strikes: readonly StrikeView[];",
        add: "\n  readonly currents: readonly MapThing[];",
      },
    ],
    mustName: ["src/session/view/toMapView.ts", "src/map/view/projectedPreview.ts"],
  },
];
