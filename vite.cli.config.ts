import type { UserConfig } from "vite";

/** The command `threshold` as one file for Node, with its libraries inside. */
const config: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "threshold.js" } },
  },
};

export default config;
