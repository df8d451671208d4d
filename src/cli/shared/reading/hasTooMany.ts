import { type Kernel, STOP } from "#kernel";
import type { Console } from "../console/console.ts";

/** Whether the choices where a kernel stands are too many to be listed, which is then said. */
export const hasTooMany = (kernel: Kernel, place: string, console: Console): boolean => {
  const isTooMany = kernel.isAsking() && kernel.list() === STOP.tooMany;
  if (isTooMany) console.complain(`At "${place}" there are more choices of several options than can be listed.`);
  return isTooMany;
};
