import { build } from "vite";
import { invariant } from "#base";

/** A program for a thread, as an address that holds the program itself. */
export const toFile = (code: string): URL =>
  new URL(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);

/** The program of the command's threads, built as the command is. */
export const buildWorker = async (): Promise<URL> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: { ssr: "src/cli/shared/workers/chunkWorker.ts", write: false, target: "node20" },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  invariant(chunk?.type === "chunk", "there is one file");
  return toFile(chunk.code);
};
