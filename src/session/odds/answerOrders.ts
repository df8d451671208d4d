import type { Program } from "#engine";
import { compileKernel, type Kernel, loadKernel, runBatch } from "#kernel";
import type { OddsAnswer, OddsOrder } from "./oddsPort.ts";

/** What stands behind the port: the kernel. It makes code, so the page itself must not call it; a worker does. */
export const createAnswerer = (): ((order: OddsOrder) => OddsAnswer) => {
  let kernel: Kernel | undefined;
  return (order) => {
    if (order.kind === "load") {
      const loaded = load(order.program);
      if (typeof loaded === "string") return { kind: "unable", why: loaded };
      kernel = loaded;
      return { kind: "loaded" };
    }
    if (kernel === undefined) return { kind: "unable", why: "rules" };
    const { place, seed, from, runs, policies } = order;
    kernel.place(place.state, place.visits);
    return { kind: "played", endings: runBatch(kernel, { seed, from, runs, policies }).endings };
  };
};

const load = (program: Program): Kernel | "rules" | "policy" => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) return "rules";
  try {
    return loadKernel(compiled);
  } catch (error) {
    if (isForbidden(error)) return "policy";
    throw error;
  }
};

/** What `new Function` and WebAssembly throw where a content security policy forbids them. The kernel's own code always compiles. */
const isForbidden = (error: unknown): boolean =>
  error instanceof EvalError || (error instanceof Error && error.name === "CompileError");
