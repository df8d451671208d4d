import { ROOT } from "../system/paths.mjs";
import { fail, pass } from "./result.mjs";

/**
 * A room's door gives out what others use, and a name means the same behind every door.
 * @type {import("./result.mjs").Check}
 */
export const doors = {
  name: "doors",
  title: "doors of rooms",
  beside: true,
  run: async () => {
    // The list of checks is read before the packages are installed, and this one needs the compiler.
    const { readCheckout } = await import("./doors/readCheckout.mjs");
    const { judgeDoors } = await import("./doors/judgeDoors.mjs");
    const { names, unused, ambiguous } = judgeDoors(readCheckout(ROOT));
    if (unused.length + ambiguous.length === 0) return pass(`${names} names`);
    return fail(
      [
        ...unused.map(({ door, name }) => `${door} exports ${name}, which no other room, test or script imports.`),
        ...ambiguous.map(({ name, doors }) => `${name} means different things behind ${doors.join(" and ")}.`),
      ].join("\n"),
    );
  },
};
