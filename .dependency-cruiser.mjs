/** Rooms, lowest first, and the rooms each may import (besides itself). */
const MAY_IMPORT = {
  base: [],
  scenario: ["base"],
  engine: ["base", "scenario"],
  kernel: ["base", "scenario", "engine"],
  export: ["base", "scenario", "engine", "kernel"],
  replay: ["base", "scenario", "engine"],
  sitting: ["base", "scenario", "engine", "replay"],
  analysis: ["base", "scenario", "engine", "kernel", "replay"],
  session: ["base", "scenario", "engine", "kernel", "replay", "sitting", "analysis"],
  charts: ["base"],
  map: ["base", "scenario", "sitting"],
  offline: [],
  ui: [
    "base",
    "scenario",
    "engine",
    "kernel",
    "export",
    "replay",
    "sitting",
    "analysis",
    "session",
    "charts",
    "map",
    "offline",
  ],
  server: [],
  cli: ["base", "scenario", "engine", "kernel", "export", "replay", "sitting", "analysis", "session", "server"],
};

/** Third-party packages each room may import; all others are refused. */
const MAY_USE = {
  base: [],
  scenario: [
    "yaml",
    "@marcbachmann/cel-js",
    "@noble/hashes",
    "intl-messageformat",
    "@formatjs/icu-messageformat-parser",
    "get-east-asian-width",
    "@types/sarif",
  ],
  engine: ["xstate"],
  kernel: [],
  export: [],
  replay: [],
  sitting: [],
  analysis: [],
  charts: [],
  session: ["zustand", "xstate", "idb"],
  map: ["phaser", "milsymbol", "d3-geo", "topojson-client", "@types/(d3-geo|geojson|topojson-.+)"],
  offline: [],
  ui: [
    "@dagrejs/dagre",
    "react",
    "react-dom",
    "zustand",
    "mdast-util-from-markdown",
    "@fontsource-variable/[^/]+",
    "@types/[^/]+",
  ],
  server: ["@types/[^/]+"],
  cli: ["mdast-util-from-markdown", "get-east-asian-width", "@duckdb/node-(api|bindings)", "@types/[^/]+"],
};

/**
 * The files by which other rooms enter a room. `scenario/model.ts` is the door that brings no parser with it, `engine/program.ts` the one
 * that brings no machine, `ui/words/loadLanguage.ts` the one that brings no page.
 */
const DOORS = [
  "^src/[^/]+/index\\.tsx?$",
  "^src/scenario/model\\.ts$",
  "^src/engine/program\\.ts$",
  "^src/ui/words/loadLanguage\\.ts$",
];

const NPM = ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"];

const roomRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `room-${room}`,
  severity: "error",
  comment: `src/${room} may import only: ${[room, ...allowed].join(", ")}.`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/(${[room, ...allowed].join("|")})/`, "^src/[^/]+\\.d\\.ts$"] },
}));

const packageRules = Object.entries(MAY_USE).map(([room, allowed]) => ({
  name: `packages-${room}`,
  severity: "error",
  comment: `src/${room} may use only these packages: ${allowed.join(", ") || "none"}.`,
  from: { path: `^src/${room}/` },
  to: {
    dependencyTypes: NPM,
    ...(allowed.length > 0 ? { pathNot: `^node_modules/(${allowed.join("|")})/` } : {}),
  },
}));

export default {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: "known-room",
      severity: "error",
      comment: "A file under src/ is in a room; only main.ts, the page's root, and type declarations stand outside.",
      from: {},
      to: {
        path: "^src/",
        pathNot: [`^src/(${Object.keys(MAY_IMPORT).join("|")})/`, "^src/main\\.ts$", "\\.d\\.ts$"],
      },
    },
    {
      name: "root-mounts-the-screen",
      severity: "error",
      comment: "main.ts mounts the screen and does nothing else.",
      from: { path: "^src/main\\.ts$" },
      to: { path: "^src/", pathNot: "^src/ui/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Circles hide the direction of the design, those of types as well.",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-through-the-door",
      severity: "error",
      comment: "Other rooms enter a room through its index.ts (or scenario/model.ts, engine/program.ts).",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", ...DOORS] },
    },
    {
      name: "root-through-the-door",
      severity: "error",
      comment: "main.ts enters a room through its index.ts.",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/[^/]+/", pathNot: [...DOORS, "\\.css$"] },
    },
    {
      name: "page-without-parser",
      severity: "error",
      comment:
        "What the page loads first reads checked scenarios through #scenario/model; the parser comes by import().",
      from: { path: "^src/(engine|kernel|export|replay|sitting|session|map|ui)/" },
      to: { path: "^src/scenario/index\\.ts$", dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "model-without-parser",
      severity: "error",
      comment: "scenario/model.ts brings neither the parsers of YAML and expressions nor the hash of bundles.",
      from: { path: "^src/scenario/model\\.ts$" },
      to: { path: "^node_modules/(yaml|@marcbachmann/cel-js|@noble/hashes)/", reachable: true },
    },
    {
      name: "machine-and-kernel-apart",
      severity: "error",
      comment: "Both read the program (#engine/program); neither reaches the other, so that each can check the other.",
      from: { path: "^src/(kernel|export)/" },
      to: { path: "^(src/engine/machine/|node_modules/xstate/)", reachable: true },
    },
    {
      name: "xstate-only-in-machine",
      severity: "error",
      comment: "The program stays free of XState.",
      from: { path: "^src/engine/", pathNot: "^src/engine/machine/" },
      to: { path: "^node_modules/xstate/" },
    },
    {
      name: "session-without-react",
      severity: "error",
      comment: "The session store is vanilla; React binds to it in ui/.",
      from: { path: "^src/session/" },
      to: { path: "^node_modules/zustand/", pathNot: "^node_modules/zustand/(esm/)?vanilla" },
    },
    {
      name: "map-through-its-panel",
      severity: "error",
      comment: "Only the map panel mounts the map, so that Phaser stays in its own chunk.",
      from: { path: "^src/ui/", pathNot: "/MapPanel\\.tsx$" },
      to: { path: "^src/map/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "node-core-at-the-edge",
      severity: "error",
      comment: "File system, network and process belong to the command line and the server.",
      from: { path: "^src/", pathNot: "^src/(cli|server)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "commands-apart",
      severity: "error",
      comment: "A command reads no other command; what two of them need is in src/cli/shared.",
      from: { path: "^src/cli/commands/([^/]+)/" },
      to: { path: "^src/cli/", pathNot: ["^src/cli/commands/$1/", "^src/cli/shared/"] },
    },
    {
      name: "shared-below-commands",
      severity: "error",
      comment: "What commands share knows none of them.",
      from: { path: "^src/cli/shared/" },
      to: { path: "^src/cli/", pathNot: "^src/cli/shared/" },
    },
    {
      name: "no-circles-of-folders",
      severity: "error",
      comment: "The folders of the command line are in one order, types included.",
      scope: "folder",
      from: { path: "^src/cli/shared/" },
      to: { circular: true },
    },
    {
      name: "src-not-to-tests",
      severity: "error",
      comment: "Shipped code never reads the tests.",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nobody imports this file.",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "The import has to exist.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
