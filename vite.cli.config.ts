import type { UserConfig } from "vite";

/** The command `threshold` for Node, with its libraries inside but DuckDB, which is machine code; beside it the program of its threads and the server, which `npm start` runs. */
const config: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true, external: ["@duckdb/node-api", "@duckdb/node-bindings"], target: "node" },
  build: {
    ssr: true,
    outDir: "dist/cli",
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: {
        threshold: "src/cli/main.ts",
        chunkWorker: "src/cli/shared/workers/chunkWorker.ts",
        server: "src/server/index.ts",
      },
      // All in one folder: the command finds the other file beside its own.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

export default config;
