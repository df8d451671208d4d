import { compile, createReferee, type Program } from "#engine";
import { compileKernel, type Kernel, loadKernel } from "#kernel";
import { whyUnplayable } from "#replay";
import type { Console } from "../console/console.ts";
import { readPlayable } from "./readInput.ts";

/** The program of a scenario file, or undefined after its problems were printed. */
export const readProgram = (file: string, console: Console): Program | undefined => {
  const scenario = readPlayable(file, console);
  return scenario === undefined ? undefined : compile(scenario);
};

/** The kernel of a program, or undefined after the reason was printed why there is none. */
export const openKernel = (
  program: Program,
  console: Console,
  options: { readonly judgesTexts?: boolean } = {},
): Kernel | undefined => {
  const compiled = compileKernel(program, options);
  if ("unsupported" in compiled) {
    console.complain(compiled.unsupported);
    return undefined;
  }
  const kernel = loadKernel(compiled);
  if (kernel.hasStarted) return kernel;
  const referee = createReferee(program);
  console.complain(whyUnplayable(referee, referee.start()) ?? "");
  return undefined;
};
