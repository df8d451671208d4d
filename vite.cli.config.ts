import type { UserConfig } from "vite";

/** The command `threshold` as one file for Node, with its libraries inside but DuckDB, whose machine code is a file of its own. */
const config: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true, external: ["@duckdb/node-api", "@duckdb/node-bindings"], target: "node" },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "threshold.js" } },
  },
};

export default config;
